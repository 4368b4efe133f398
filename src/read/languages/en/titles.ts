/** Words that stand before a person's name and name no office. */
export const honorifics =
  "mr mr. mrs mrs. ms ms. miss mx sir dame lord lady dr dr. drs prof prof. professor hon hon. honourable honorable rt reverend rev rev. " +
  "h.e. h.e excellency his her their your majesty highness holiness right shri smt dato datuk tun tan haji hajj sheikh shaikh sheik sayyid ayatollah imam " +
  "fr fr. ven ven. engr eng. engr. arch. atty mme messrs u daw prince princess king queen emperor pope father sister brother saint retired late";

/** Ranks of the services and of scholarship, before a name. */
export const ranks =
  "general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr admiral adm adm. brigadier brig marshal " +
  "sergeant sgt sgt. corporal commodore chief-of-staff academician specialist doctor nurse surgeon engineer ambassador-designate congressman congresswoman";

/** Heads of the name of an office: "Minister of Health", "IPN head". */
export const posts =
  "presidents ministers secretaries ambassadors directors chairmen commissioners governors senators president vice-president premier minister secretary undersecretary under-secretary ambassador consul commissioner director deputy-director " +
  "chairman chairwoman chairperson chair co-chair governor mayor senator representative congressman congresswoman parliamentarian mp deputy delegate " +
  "chief head leader chancellor rector dean provost principal professor coordinator co-ordinator manager administrator treasurer speaker " +
  "spokesman spokeswoman spokesperson envoy adviser advisor attorney prosecutor judge justice ceo cfo cto coo founder co-founder cofounder " +
  "prime-minister monarch sultan emir commander superintendent inspector registrar auditor ombudsman counsellor counselor attaché attache attachés " +
  "executive officer researcher scientist economist epidemiologist physician expert chargé charge adviser-general secretary-general president-elect " +
  "vicepresident councillor councilor counselor diplomat dignitary curator librarian editor author trustee cardiologist oncologist resident counterpart counterparts directorgeneral secretarygeneral primeminister foreignminister vicepresident";

/** Words that belong to the name of an office and come before its head: "Deputy Foreign Minister". */
export const modifiers =
  "shadow prime vice deputy assistant associate acting former ex then interim outgoing incoming current newly appointed first second senior junior chief principal " +
  "permanent under high executive general special foreign home finance health defence defense interior education agriculture trade justice environment " +
  "labour labor energy transport tourism culture science technology national regional federal provincial state medical clinical scientific technical " +
  "administrative political economic commercial cultural military parliamentary cabinet union resident managing presidential global country project programme program " +
  "team mission brigade delegation group department division section office press media public policy planning research development operations " +
  "lead national-security security social welfare women's veterans' non-resident designate chief honorary visiting corporate marketing sales business international external internal " +
  "legal financial board opposition majority minority party congress parliament house senate communications information human resources staff " +
  "co attorney solicitor surgeon non resident plenipotentiary extraordinary hospital nursing quality drug food water";

/** After a name: "Alice Whitby MP", "Amina Okoro, PhD". */
export const tails = "mp csc psm am ao ac obe cbe mbe kbe kcmg cmg gcmg qc kc sc phd ph.d ph.d. md m.d. m.d mph msc bsc mba rn frcp frs esq jr jr. sr sr. ii iii iv ret mla mlc mna oam dbe cvo";

/** Verbs by which somebody is made to speak. */
export const sayings =
  "said says saying added adds told stated states noted notes explained explains stressed stresses emphasized emphasised emphasizes underlined underscored highlighted announced " +
  "announces reported warned pointed recalled declared affirmed confirmed thanked expressed remarked commented argued asked urged welcomed reiterated reaffirmed " +
  "described revealed admitted insisted claimed acknowledged praised hailed congratulated observed indicated assured pledged promised wrote tweeted replied responded " +
  "met visited arrived traveled travelled received inaugurated signed hosted led chaired attended addressed discussed opened handed presented inspected called conveyed appreciated lauded briefed spoke informed concluded";
