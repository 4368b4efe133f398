// One line a class: lemmas, "_" for the space before a particle. A lemma may stand in several classes.
import type { Act, Mode } from "../../lexicon/classes.ts";

export const ACT_VERBS: Readonly<Record<Act, string>> = {
  give: "donate give provide supply deliver hand_over present gift grant extend award allocate ship contribute offer distribute furnish earmark disburse pass_on send render bestow lend dispense set_aside reserve release channel bring present hand re-export pledge promise commit propose re-supply dedicate consign make_available",
  send: "send deploy dispatch post fly despatch mobilise mobilize second airlift station assign",
  get: "receive get obtain buy purchase acquire import procure secure accept order take_delivery source request",
  sell: "sell export market supply",
  build: "build construct establish set_up open inaugurate renovate rehabilitate equip upgrade expand erect refurbish repair reconstruct rebuild modernise modernize restore commission create re-equip found reopen co-found put_up install",
  teach: "train teach educate instruct mentor graduate coach tutor upskill retrain qualify",
  learn: "study learn train enrol enroll specialise specialize graduate",
  treat: "treat attend operate care screen vaccinate examine perform see assist heal immunise immunize serve consult diagnose save cure carry_out conduct administer inoculate reach rescue",
  investigate: "research investigate develop trial test study evaluate conduct carry_out co-develop pioneer undertake",
  make: "produce manufacture make fill package co-produce bottle",
  register: "register authorise authorize license introduce market launch approve commercialise commercialize prequalify clear certify roll_out",
  sign: "sign conclude ink initial exchange ratify renew seal formalise formalize enter finalise finalize reach extend adopt strike endorse",
  meet: "meet gather talk converse confer speak hold_talks convene sit_down",
  visit: "visit tour inspect call_on",
  host: "host receive welcome greet invite",
  cooperate:
    "cooperate collaborate partner work team_up co-operate liaise engage coordinate join unite partner_up join_forces coordinate",
  strengthen:
    "strengthen deepen expand boost enhance promote increase intensify broaden consolidate develop widen improve further advance foster bolster reinforce extend build maintain diversify reaffirm raise elevate upgrade accelerate establish facilitate step_up scale_up revive renew resume restore cement forge grow explore build_on continue address combat tackle fight",
  fund: "fund finance co-fund co-finance invest subsidise subsidize sponsor bankroll underwrite co-invest",
  transfer: "transfer share show pass_on hand_over license",
  help: "help assist support aid back contribute benefit stand_by accompany",
  serve: "serve work treat operate practise practice staff follow stay",
  arrive: "arrive land travel leave depart return come go fly",
  swap: "exchange swap share",
  license: "license licence sublicense transfer",
  light: "hold make take pay have carry_out conduct undertake give lead begin start launch carry perform organise organize convene stage implement initiate complete effect see mark include cover",
  attend: "attend participate join take_part be_present",
  discuss: "discuss review analyse analyze debate examine address explore tackle exchange_views",
  lead: "lead head chair co-chair co-lead preside compose comprise",
  witness: "witness oversee",
  use: "use spend invest channel direct",
};

export const MODE_VERBS: Readonly<Record<Mode, string>> = {
  request: "request ask appeal seek urge invite solicit call_for beg implore call demand plead",
  offer: "offer propose suggest volunteer",
  wish: "hope wish want desire aspire like seek look_forward aim welcome encourage",
  consider:
    "discuss consider evaluate negotiate analyse analyze explore examine review study assess weigh debate mull contemplate investigate look_into address exchange_views raise broach probe touch_on",
  promise:
    "pledge promise commit announce vow vow guarantee assure earmark set_aside",
  agree: "agree approve decide resolve accept authorise authorize settle consent endorse sign conclude ratify formalise formalize",
  continue: "continue keep maintain remain go_on carry_on sustain",
  begin: "begin start launch initiate commence kick_off embark open inaugurate",
  finish: "complete finish conclude finalise finalize end fulfil fulfill deliver",
  stop: "suspend halt pause postpone freeze defer delay interrupt stall put_off shelve",
  cancel: "cancel terminate withdraw expel scrap revoke annul abandon rescind discontinue stop end recall drop scrap pull_out dissolve",
  refuse: "reject refuse decline deny oppose rebuff dismiss condemn criticise criticize block veto turn_down rule_out",
  say: "say state add tell note stress highlight emphasise emphasize underline underscore explain recall mention report declare inform affirm point_out indicate remark comment reveal acknowledge recognise recognize confirm announce claim argue observe write disclose convey reiterate express describe believe think stress reaffirm outline",
  need: "need require underscore underline emphasise emphasize stress must deserve recommend urge",
  thank: "thank praise commend appreciate congratulate applaud hail acknowledge laud celebrate salute recall welcome mark commemorate",
  enable: "help allow enable contribute facilitate support seek aim serve let permit lead",
  intend: "plan intend expect prepare aim schedule project mean propose envisage foresee work slate set",
  fail: "fail lack stop deny prevent prohibit ban avoid",
  possible: "can may might could",
  underway: "progress advance proceed",
  confirm: "confirm reaffirm ratify reiterate reassert renew affirm recommit",
};

/** Parts that English does not build by rule: base, third person, past, participle, gerund (only what differs). */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  give: ["gave", "given"], send: ["sent", "sent"], fly: ["flew", "flown"], get: ["got", "got"], buy: ["bought", "bought"], sell: ["sold", "sold"],
  build: ["built", "built"], rebuild: ["rebuilt", "rebuilt"], set: ["set", "set"], teach: ["taught", "taught"], see: ["saw", "seen"], make: ["made", "made"],
  meet: ["met", "met"], speak: ["spoke", "spoken"], sit: ["sat", "sat"], go: ["went", "gone"], come: ["came", "come"], pay: ["paid", "paid"],
  spend: ["spent", "spent"], lead: ["led", "led"], "co-lead": ["co-led", "co-led"], leave: ["left", "left"], hold: ["held", "held"], take: ["took", "taken"], have: ["had", "had"],
  begin: ["began", "begun"], seek: ["sought", "sought"], undertake: ["undertook", "undertaken"], keep: ["kept", "kept"], put: ["put", "put"], withdraw: ["withdrew", "withdrawn"],
  say: ["said", "said"], tell: ["told", "told"], think: ["thought", "thought"], write: ["wrote", "written"], learn: ["learned", "learnt"], let: ["let", "let"], rule: ["ruled", "ruled"],
  mean: ["meant", "meant"], foresee: ["foresaw", "foreseen"], grow: ["grew", "grown"], fight: ["fought", "fought"], find: ["found", "found"], lend: ["lent", "lent"],
  strike: ["struck", "struck"], run: ["ran", "run"], oversee: ["oversaw", "overseen"], beg: ["begged", "begged"], bring: ["brought", "brought"], draw: ["drew", "drawn"],
  stand: ["stood", "stood"], become: ["became", "become"], do: ["did", "done"], know: ["knew", "known"], feel: ["felt", "felt"], show: ["showed", "shown"],
};

/** Verbs whose last consonant doubles: "plan" → "planned". */
export const DOUBLING = "plan ship commit transfer equip stop drop scrap step admit permit refer defer let beg grab run set put sit get begin forget swap enrol fulfil plan mandate-".split(" ");
