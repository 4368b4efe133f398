/**
 * Bodies that the press names without a word for what they are, whole classes of them: the United Nations system, development banks,
 * regional bodies, donors' agencies, global health bodies, medicines regulators, public health institutes, relief organisations,
 * news agencies and broadcasters, makers of medicines and vaccines (the groups with their institutes). One line each: the country's ISO 3166-1 code or "-", then all names; capitals in a
 * name of one word are asked for in the text.
 */
export const bodies = `
- United Nations|UN|U.N.|UNO|United Nations Organization|Naciones Unidas|Organización de las Naciones Unidas|ONU
- UN General Assembly|United Nations General Assembly|UNGA|Asamblea General de la ONU|Asamblea General de las Naciones Unidas
- UN Security Council|United Nations Security Council|UNSC|Consejo de Seguridad
- World Health Organization|World Health Organisation|WHO|Organización Mundial de la Salud|OMS
- World Health Assembly|WHA|Asamblea Mundial de la Salud
- Pan American Health Organization|Pan-American Health Organization|PAHO|Organización Panamericana de la Salud|OPS
- United Nations Children's Fund|UN Children's Fund|United Nations Children Fund|UNICEF|Unicef|Fondo de las Naciones Unidas para la Infancia
- United Nations Development Programme|United Nations Development Program|UNDP|Programa de las Naciones Unidas para el Desarrollo|PNUD
- United Nations Population Fund|UNFPA|Fondo de Población de las Naciones Unidas
- United Nations High Commissioner for Refugees|UN High Commissioner for Refugees|UN Refugee Agency|UNHCR|ACNUR|Alto Comisionado de las Naciones Unidas para los Refugiados
- World Food Programme|World Food Program|United Nations World Food Programme|UN World Food Programme|WFP|Programa Mundial de Alimentos|PMA
- Joint United Nations Programme on HIV/AIDS|Joint United Nations Program on HIV/AIDS|Joint UN Programme on HIV/AIDS|UNAIDS|ONUSIDA
- United Nations Educational, Scientific and Cultural Organization|UNESCO|Unesco
- Food and Agriculture Organization of the United Nations|Food and Agriculture Organization|UN Food and Agriculture Organization|FAO|Organización de las Naciones Unidas para la Alimentación y la Agricultura
- International Labour Organization|International Labor Organization|ILO|Organización Internacional del Trabajo|OIT
- International Organization for Migration|IOM|Organización Internacional para las Migraciones|OIM
- International Atomic Energy Agency|IAEA|Organismo Internacional de Energía Atómica|OIEA
- United Nations Office for Project Services|UNOPS
- United Nations Office on Drugs and Crime|UNODC
- United Nations Office for South-South Cooperation|UN Office for South-South Cooperation|UNOSSC
- United Nations Office for the Coordination of Humanitarian Affairs|UN Office for the Coordination of Humanitarian Affairs|UNOCHA|OCHA
- United Nations Industrial Development Organization|UNIDO|ONUDI
- United Nations Conference on Trade and Development|UNCTAD
- United Nations Environment Programme|UNEP|PNUMA
- United Nations Relief and Works Agency|UNRWA
- United Nations Entity for Gender Equality|UN Women|ONU Mujeres
- UN-Habitat|ONU-Hábitat
- Economic Commission for Latin America and the Caribbean|ECLAC|CEPAL
- Economic Commission for Africa|UNECA
- United Nations Human Rights Council|UN Human Rights Council|Human Rights Council
- World Intellectual Property Organization|WIPO|OMPI
- World Trade Organization|World Trade Organisation|WTO|Organización Mundial del Comercio|OMC
- International Monetary Fund|IMF|Fondo Monetario Internacional|FMI
- World Bank|World Bank Group|Banco Mundial
- International Bank for Reconstruction and Development|IBRD|BIRF
- International Development Association|IDA
- International Finance Corporation|IFC
- International Fund for Agricultural Development|IFAD|FIDA
- International Telecommunication Union|ITU
- International Civil Aviation Organization|ICAO
- World Organisation for Animal Health|WOAH|OIE
- Codex Alimentarius
- International Agency for Research on Cancer|IARC
- International Vaccine Institute|IVI
- International Criminal Court|ICC
- Interpol|INTERPOL
- Asian Development Bank|ADB
- African Development Bank|African Development Bank Group|AfDB|AFDB|Banco Africano de Desarrollo
- Inter-American Development Bank|IDB|Banco Interamericano de Desarrollo|BID
- Islamic Development Bank|IsDB|ISDB|Banco Islámico de Desarrollo
- Asian Infrastructure Investment Bank|AIIB
- New Development Bank|NDB
- European Investment Bank|EIB|Banco Europeo de Inversiones
- European Bank for Reconstruction and Development|EBRD
- Council of Europe Development Bank
- Caribbean Development Bank|CDB
- Central American Bank for Economic Integration|CABEI|Banco Centroamericano de Integración Económica|BCIE
- Development Bank of Latin America|CAF|Banco de Desarrollo de América Latina
- Arab Bank for Economic Development in Africa|BADEA
- OPEC Fund for International Development|OPEC Fund|OFID
- OPEC|OPEP
KW Kuwait Fund for Arab Economic Development|Kuwait Fund|KFAED
SA Saudi Fund for Development|Saudi Fund|SFD
SA King Salman Humanitarian Aid and Relief Centre|King Salman Humanitarian Aid and Relief Center|KSrelief|KSRelief
AE Abu Dhabi Fund for Development|ADFD
AE Emirates Red Crescent
QA Qatar Fund for Development|QFFD
QA Qatar Charity
QA Qatar Red Crescent Society|Qatar Red Crescent|QRCS
CN Export-Import Bank of China|Exim Bank of China|China Exim Bank|China Eximbank
CN China Development Bank|CDB
CN China International Development Cooperation Agency|CIDCA
IN Export-Import Bank of India|Exim Bank of India|EXIM Bank
KR Export-Import Bank of Korea|Korea Eximbank
KR Economic Development Cooperation Fund|EDCF
- European Union|EU|E.U.|Unión Europea|UE
- European Commission|Comisión Europea
- European Parliament|Parlamento Europeo
- European Council|Consejo Europeo
- European Medicines Agency|EMA|Agencia Europea de Medicamentos
- European Centre for Disease Prevention and Control|ECDC
- European Civil Protection and Humanitarian Aid Operations|ECHO|DG ECHO
- Health Emergency Preparedness and Response Authority|HERA
- African Union|AU|Unión Africana|UA
- African Union Commission|AUC
- Africa Centres for Disease Control and Prevention|Africa Centers for Disease Control and Prevention|Africa CDC|CDC África
- African Medicines Agency|AMA
- African Vaccine Acquisition Trust|AVAT
- AUDA-NEPAD|NEPAD
- Economic Community of West African States|ECOWAS|CEDEAO
- West African Health Organisation|West African Health Organization|WAHO
- Southern African Development Community|SADC
- East African Community|EAC
- Common Market for Eastern and Southern Africa|COMESA
- Intergovernmental Authority on Development|IGAD
- Economic Community of Central African States|ECCAS
- Indian Ocean Commission
- Arab League|League of Arab States|Liga Árabe
- Gulf Cooperation Council|GCC
- Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC
- Association of Southeast Asian Nations|ASEAN|Asean
- South Asian Association for Regional Cooperation|SAARC
- BIMSTEC
- Shanghai Cooperation Organization|Shanghai Cooperation Organisation|SCO
- Commonwealth of Independent States|CIS|Comunidad de Estados Independientes|CEI
- Eurasian Economic Union|EAEU|EEU|UEE|UEEA|Unión Económica Euroasiática
- Eurasian Economic Commission
- Organization of Turkic States|Turkic Council
- Pacific Islands Forum|PIF
- Pacific Community|Secretariat of the Pacific Community
- Melanesian Spearhead Group
- Caribbean Community|CARICOM|Caricom|Comunidad del Caribe
- Caribbean Public Health Agency|CARPHA
- Organisation of Eastern Caribbean States|Organization of Eastern Caribbean States|OECS
- Association of Caribbean States|Asociación de Estados del Caribe|AEC
- Central American Integration System|SICA|Sistema de la Integración Centroamericana
- Council of Ministers of Health of Central America|COMISCA|Consejo de Ministros de Salud de Centroamérica
- Organization of American States|Organisation of American States|OAS|Organización de los Estados Americanos|OEA
- Community of Latin American and Caribbean States|CELAC|Celac|Comunidad de Estados Latinoamericanos y Caribeños
- Union of South American Nations|UNASUR|Unasur
- Bolivarian Alliance for the Peoples of Our America|ALBA-TCP|ALBA|Alianza Bolivariana para los Pueblos de Nuestra América
- Mercosur|MERCOSUR|Southern Common Market|Mercado Común del Sur
- Andean Community|Comunidad Andina
- Andean Health Organization|Organismo Andino de Salud|ORAS-CONHU
- Pacific Alliance|Alianza del Pacífico
- Ibero-American General Secretariat|SEGIB|Secretaría General Iberoamericana
- Organization of Ibero-American States|Organización de Estados Iberoamericanos|OEI
- Commonwealth of Nations|Commonwealth Secretariat
- Organisation internationale de la Francophonie|OIF
- Community of Portuguese Language Countries|CPLP
- Non-Aligned Movement|Movimiento de Países No Alineados|MNOAL
- Group of 77|G77|G-77|Grupo de los 77
- G7|G-7|Group of Seven
- G20|G-20|Group of Twenty
- G8|G-8
- BRICS|Brics
- Forum on China-Africa Cooperation|FOCAC|Foro de Cooperación China-África
- China-CELAC Forum|Foro China-CELAC
- Tokyo International Conference on African Development|TICAD
- Indian Ocean Rim Association|IORA
- D-8
- Collective Security Treaty Organization|CSTO
- Economic Cooperation Organization|ECO
- Andean Parliament|Parlamento Andino
- Pan-African Parliament|Parlamento Panafricano
- NATO|North Atlantic Treaty Organization|OTAN
- OECD|Organisation for Economic Co-operation and Development|OCDE
- Organization for Security and Co-operation in Europe|OSCE
- Council of Europe
- Asia-Pacific Economic Cooperation|APEC
- Quad|Quadrilateral Security Dialogue
- United Nations Foundation|UN Foundation
- Conferencia Interamericana de Seguridad Social|Inter-American Conference on Social Security|CISS
- International Union Against Tuberculosis and Lung Disease|International Union Against Tuberculosis and Lung Diseases|IUATLD
MX Consejo Nacional de Ciencia y Tecnología|Conacyt|CONACYT
- International Solar Alliance
- Coalition for Epidemic Preparedness Innovations|CEPI
- Gavi|GAVI|Gavi, the Vaccine Alliance|GAVI Alliance|Global Alliance for Vaccines and Immunization|Vaccine Alliance
- Global Fund to Fight AIDS, Tuberculosis and Malaria|Global Fund|Fondo Mundial de Lucha contra el SIDA, la Tuberculosis y la Malaria|Fondo Mundial
- COVAX|Covax|COVAX Facility|COVID-19 Vaccines Global Access
- Unitaid|UNITAID
- Stop TB Partnership
- Roll Back Malaria
- Medicines Patent Pool|MPP
- Drugs for Neglected Diseases initiative|DNDi
- Medicines for Malaria Venture|MMV
- Foundation for Innovative New Diagnostics|FIND
US PATH
US Clinton Health Access Initiative|CHAI
US Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation|Gates Foundation|Fundación Bill y Melinda Gates
GB Wellcome Trust|Wellcome
US Rockefeller Foundation
US Carter Center
- Aga Khan Foundation|Aga Khan Development Network|Aga Khan Health Services
- Mastercard Foundation
- Fred Hollows Foundation
- Global Polio Eradication Initiative|GPEI
- Pandemic Fund
- Rotary International
- Lions Clubs International
- Red Cross|Cruz Roja
- Red Crescent|Media Luna Roja
- International Committee of the Red Cross|International Committee for the Red Cross|ICRC|Comité Internacional de la Cruz Roja|CICR
- International Federation of Red Cross and Red Crescent Societies|IFRC|FICR
- Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF|Médicos Sin Fronteras
- Doctors of the World|Médecins du Monde|Médicos del Mundo
- Save the Children
- Oxfam
- CARE International
- World Vision
- Caritas
- Catholic Relief Services
- Islamic Relief
- Mercy Corps
- International Rescue Committee
- Action Against Hunger|Acción contra el Hambre
- Plan International
- Operation Smile|Operación Sonrisa
- Direct Relief
- Project HOPE
- Partners In Health
- Amref Health Africa|AMREF
- Marie Stopes International|MSI Reproductive Choices
- Population Services International
- Handicap International|Humanity & Inclusion
- Médicos del Mundo
- Amnesty International
- Human Rights Watch
US U.S. Agency for International Development|US Agency for International Development|United States Agency for International Development|USAID|Agencia de los Estados Unidos para el Desarrollo Internacional
US U.S. Centers for Disease Control and Prevention|US Centers for Disease Control and Prevention|Centers for Disease Control and Prevention|Centers for Disease Control|US CDC|U.S. CDC|CDC|Centros para el Control y la Prevención de Enfermedades
US Food and Drug Administration|U.S. Food and Drug Administration|US Food and Drug Administration|FDA
US National Institutes of Health|NIH
US Department of Health and Human Services|U.S. Department of Health and Human Services|U. S. Department of Health and Human Services|Health and Human Services|HHS|DHHS
US Department of State|U.S. Department of State|State Department|U.S. State Department|US State Department|Departamento de Estado
US Department of Defense|U.S. Department of Defense|Pentagon
US Department of Homeland Security|Homeland Security|DHS
US Millennium Challenge Corporation|MCC
US Development Finance Corporation|U.S. International Development Finance Corporation|DFC
US Inter-American Foundation
US African Development Foundation|USADF
US Peace Corps|Cuerpo de Paz
US Centers for Medicare and Medicaid Services|Centers for Medicare & Medicaid Services|CMS
US Substance Abuse and Mental Health Services Administration|SAMHSA
US Health Resources and Services Administration|HRSA
US National Institute of Allergy and Infectious Diseases|NIAID
US National Cancer Institute|NCI
US Administration for Strategic Preparedness and Response|ASPR
US National Security Council|NSC
US Biomedical Advanced Research and Development Authority|BARDA
US President's Emergency Plan for AIDS Relief|PEPFAR
US U.S. President's Malaria Initiative|President's Malaria Initiative|PMI
US Walter Reed Army Institute of Research
US Johns Hopkins University
US Harvard University
US Congress|U.S. Congress|US Congress
GB Department for International Development|DFID
GB Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office|FCDO
GB UK Health Security Agency|UKHSA
GB Public Health England
GB National Health Service|NHS
GB Medicines and Healthcare products Regulatory Agency|MHRA
GB British Council
GB Overseas Development Administration|ODA
GB London School of Hygiene and Tropical Medicine|London School of Hygiene & Tropical Medicine|LSHTM
GB Medical Research Council|MRC
JP Japan International Cooperation Agency|JICA|Agencia de Cooperación Internacional del Japón|Agencia de Cooperación Internacional de Japón
JP Japan Bank for International Cooperation|JBIC
KR Korea International Cooperation Agency|KOICA|Agencia de Cooperación Internacional de Corea|Agencia de Cooperación Internacional de la República de Corea
KR Korea Foundation for International Healthcare|KOFIH
KR Korea Disease Control and Prevention Agency|KDCA
DE Deutsche Gesellschaft für Internationale Zusammenarbeit|German Agency for International Cooperation|GIZ
DE KfW|KfW Development Bank
DE German Technical Cooperation|GTZ
DE Robert Koch Institute
DE Paul Ehrlich Institute
DE Bernhard Nocht Institute for Tropical Medicine
FR Agence française de développement|French Development Agency|AFD|Agencia Francesa de Desarrollo
FR Expertise France
FR Institut Pasteur|Pasteur Institute|Instituto Pasteur
FR Assistance Publique
AU Australian Agency for International Development|AusAID
AU Department of Foreign Affairs and Trade|DFAT
AU Therapeutic Goods Administration|TGA
AU Royal Australasian College of Surgeons
AU Commonwealth Serum Laboratories|CSL
NZ NZAID
CA Canadian International Development Agency|CIDA
CA Global Affairs Canada
CA Health Canada
CA International Development Research Centre|IDRC
SE Swedish International Development Cooperation Agency|SIDA
SE Karolinska Institute|Karolinska Institutet
NO Norwegian Agency for Development Cooperation|NORAD|Norad
DK Danish International Development Agency|DANIDA|Danida
FI FINNIDA
NL Ministry of Foreign Affairs of the Netherlands
BE Enabel|Belgian Technical Cooperation
BE Institute of Tropical Medicine Antwerp
LU LuxDev|Lux-Development
CH Swiss Agency for Development and Cooperation|SDC|COSUDE
AT Austrian Development Agency
IE Irish Aid
IT Italian Agency for Development Cooperation|AICS
ES Spanish Agency for International Development Cooperation|AECID|Agencia Española de Cooperación Internacional para el Desarrollo|Agencia Española de Cooperación Internacional
ES Instituto de Salud Carlos III|Carlos III Health Institute
PT Camões Institute|Instituto Camões
TR Turkish Cooperation and Coordination Agency|TIKA|TİKA
TR Turkish Red Crescent|Kizilay|Kızılay
TR AFAD
IL MASHAV
IN Indian Council of Medical Research|ICMR
IN Indian Technical and Economic Cooperation|ITEC
IN Serum Institute of India|Serum Institute|SII
IN Bharat Biotech
IN Central Drugs Standard Control Organisation|Central Drugs Standard Control Organization|CDSCO
IN All India Institute of Medical Sciences|AIIMS
IN Press Trust of India|PTI
IN Asian News International|ANI
CN Chinese Center for Disease Control and Prevention|China CDC
CN National Health Commission
CN National Medical Products Administration|NMPA
CN Red Cross Society of China
CN Chinese Academy of Sciences
CN State Council
CN Communist Party of China|CPC
CN Xinhua|Xinhua News Agency
BR ANVISA|Anvisa|Agência Nacional de Vigilância Sanitária|Brazilian Health Regulatory Agency
BR Oswaldo Cruz Foundation|Fiocruz|FIOCRUZ|Fundación Oswaldo Cruz|Fundação Oswaldo Cruz
BR Butantan Institute|Instituto Butantan
BR Brazilian Cooperation Agency|Agência Brasileira de Cooperação|Agencia Brasileña de Cooperación|ABC
BR Bio-Manguinhos
MX Mexican Agency for International Development Cooperation|Agencia Mexicana de Cooperación Internacional para el Desarrollo|AMEXCID|Amexcid
MX COFEPRIS|Cofepris|Comisión Federal para la Protección contra Riesgos Sanitarios|Federal Commission for Protection against Sanitary Risks|Federal Commission for the Protection against Sanitary Risk
MX Mexican Social Security Institute|Instituto Mexicano del Seguro Social|IMSS
MX ISSSTE
MX Secretaría de Relaciones Exteriores|SRE
MX Birmex
AR ANMAT|Anmat|Administración Nacional de Medicamentos, Alimentos y Tecnología Médica
AR White Helmets Commission|Cascos Blancos
CL Chilean Agency for International Development Cooperation|Agencia Chilena de Cooperación Internacional para el Desarrollo|AGCID|AGCI
CL Instituto de Salud Pública de Chile
CO INVIMA|Invima|Instituto Nacional de Vigilancia de Medicamentos y Alimentos
CO APC-Colombia|APC Colombia
PE Agencia Peruana de Cooperación Internacional|APCI
PE DIGEMID|Digemid
PE EsSalud|ESSALUD
UY Agencia Uruguaya de Cooperación Internacional|AUCI
CU CECMED|Cecmed|Centro para el Control Estatal de Medicamentos, Equipos y Dispositivos Médicos
CU BioCubaFarma|Biocubafarma|BIOCUBAFARMA
CU Center for Genetic Engineering and Biotechnology|Centre for Genetic Engineering and Biotechnology|Centro de Ingeniería Genética y Biotecnología|CIGB
CU Center for Molecular Immunology|Centre for Molecular Immunology|Centro de Inmunología Molecular|CIM
CU CENPALAB|National Center for Laboratory Animal Production|Centro Nacional para la Producción de Animales de Laboratorio
CU Labiofam|LABIOFAM
CU AICA|Laboratorios AICA
CU National Center for Scientific Research|Centro Nacional de Investigaciones Científicas|CNIC
CU Cuban Neuroscience Center|Cuban Center for Neurosciences|Centro de Neurociencias de Cuba|CNEURO
CU National Center for Biopreparations|Centro Nacional de Biopreparados|BioCen|BIOCEN
CU Immunoassay Center|Centro de Inmunoensayo|CIE
CU Center for Drug Research and Development|Centro de Investigación y Desarrollo de Medicamentos|CIDEM
CU Medsol|MedSol|MEDSOL
CU Farmacuba|FARMACUBA
CU Heber Biotec|HeberBiotec
CU CIMAB
CU Finlay Vaccine Institute|Finlay Institute of Vaccines|Finlay Institute|Instituto Finlay de Vacunas|Instituto Finlay|IFV
CU Latin American School of Medicine|Escuela Latinoamericana de Medicina|ELAM
CU Pedro Kourí Institute of Tropical Medicine|Instituto de Medicina Tropical Pedro Kourí|Pedro Kourí Institute|IPK
CU MINSAP|Minsap
CU MINREX|Minrex
CU Prensa Latina|PL
CU Radio Habana Cuba|RHC|Radio Havana Cuba
CU Granma
CU Cubadebate
CU Agencia Cubana de Noticias|Cuban News Agency|ACN
VE teleSUR|Telesur|TeleSUR|TELESUR
RU Gamaleya Institute|Gamaleya Center|Gamaleya National Center|Gamaleya Research Institute|Instituto Gamaleya|Centro Gamaleya
RU Russian Direct Investment Fund|RDIF|Fondo Ruso de Inversión Directa
RU Rossotrudnichestvo
RU Rospotrebnadzor
RU Roszdravnadzor
RU Vector Institute
RU TASS|Tass
RU RIA Novosti
RU Interfax
RU Sputnik News
RU Russia Today
RU Rosatom
BY BelTA|BELTA
KZ Kazinform
UZ UzA
AZ Azertac|AZERTAC
IR IRNA
IR Mehr News Agency
IR Pasteur Institute of Iran
ID Antara
ID Bio Farma
ID BPOM
TH GPO Thailand
VN Vietnam News Agency|VNA
VN VinBioCare|Vabiotech|VABIOTECH|Nanogen
KR Yonhap|Yonhap News Agency
JP Kyodo News|Kyodo
JP PMDA
MY Bernama
SG Health Sciences Authority
ZA SAHPRA
ZA Biovac|Biovac Institute
ZA Aspen Pharmacare
NG NAFDAC
NG News Agency of Nigeria
KE KEMRI|Kenya Medical Research Institute
KE Kenya Medical Supplies Authority|KEMSA
GH Noguchi Memorial Institute for Medical Research
UG Uganda Virus Research Institute|UVRI
UG Joint Medical Store
UG National Medical Stores|NMS
SN Institut Pasteur de Dakar|Pasteur Institute of Dakar|Pasteur Institute in Dakar
EG VACSERA|Vacsera
EG Al-Azhar
LK Cabinet of Ministers
PK Drug Regulatory Authority of Pakistan|DRAP
BD icddr,b|ICDDR,B|icddrb
GB Reuters
GB BBC
US Associated Press
FR Agence France-Presse|AFP
ES EFE|Agencia EFE|Efe
ES Europa Press
IT ANSA
DE Deutsche Welle|DPA
US CNN|Voice of America|VOA
QA Al Jazeera
SY SANA
LB NNA
JO Petra
AE WAM
SA SPA
KW KUNA
QA QNA
TN TAP
DZ APS
MA MAP
NP RSS
LK Ada Derana
BD BSS
PK APP
PH PNA
KH AKP
LA KPL
MN MONTSAME
GB Inter Press Service|IPS
US Bloomberg
US Pfizer
DE BioNTech
US Moderna
US Johnson & Johnson|Johnson and Johnson
US Merck|MSD
US Gilead|Gilead Sciences
US Abbott
US Novavax
US Eli Lilly
US AbbVie
US Bristol-Myers Squibb
US Cepheid
US General Electric|GE Healthcare
GB AstraZeneca
GB GlaxoSmithKline|GSK
GB Oxford University|University of Oxford|Universidad de Oxford
CH Novartis
CH Roche
FR Sanofi|Sanofi Pasteur
DE Bayer
DE Boehringer Ingelheim
DE Siemens|Siemens Healthineers
DK Novo Nordisk
JP Takeda
JP Eisai
JP Daiichi Sankyo
CN Sinovac|Sinovac Biotech
CN Sinopharm|China National Pharmaceutical Group
CN CanSino|CanSino Biologics
CN Huawei
CN Fosun Pharma
IN Cipla
IN Sun Pharma
IN Dr. Reddy's|Dr Reddy's|Dr. Reddy's Laboratories
IN Biological E
IN Zydus Cadila|Zydus Lifesciences
IN Panacea Biotec
IN Lupin
IN Aurobindo Pharma
IN Hetero
KR SK bioscience|SK Bioscience
KR Samsung Biologics
KR Celltrion
KR EuBiologics
IL Teva
RU R-Pharm
RU Generium
RU Biocad|BIOCAD
RU Microgen
`;
