// One line a class: lemmas, "_" for the space before a particle. A lemma may stand in several classes.
import type { Act, Mode } from "../../lexicon/classes.ts";

export const ACT_VERBS: Readonly<Record<Act, string>> = {
  give: "donate give provide supply deliver hand_over present gift grant extend award allocate ship contribute offer distribute furnish earmark disburse pass_on send render bestow lend dispense set_aside reserve release channel bring hand re-export pledge promise commit propose re-supply dedicate consign make_available cede accord confer endow impart funnel pay lavish proffer tender rush pour hand_out give_away give_out turn_over replenish resupply hand_keys present_keys deliver_keys",
  send: "send deploy dispatch post fly despatch mobilise mobilize second airlift station assign rush transport transfer dispense relocate redeploy evacuate bring_in delegate",
  get: "receive get negotiate obtain buy purchase acquire import procure secure accept order take_delivery source request hire recruit borrow collect gain attract contract enlist take_in bring_in take_on ask appeal turn_to call_for apply_for",
  sell: "sell export supply resell wholesale",
  build: "build construct establish set_up open inaugurate renovate rehabilitate equip upgrade expand erect refurbish repair reconstruct rebuild modernise modernize restore commission create re-equip found reopen co-found put_up install outfit furnish enlarge fit_out kit_out build_up retrofit revamp overhaul remodel break_ground cut_ribbon cut_tape unveil_plaque complete finish lay_foundation lay_foundations lay_stone lay_cornerstone",
  teach: "train teach educate instruct mentor graduate coach tutor upskill retrain qualify lecture school skill drill familiarise familiarize re-train cross-train",
  learn: "study learn train enrol enroll specialise specialize graduate intern matriculate",
  treat: "treat attend operate care screen vaccinate examine perform see assist heal immunise immunize serve consult diagnose save cure carry_out conduct administer inoculate reach rescue nurse rehabilitate evacuate take_in deliver restore test resuscitate tend hospitalise hospitalize attend_to care_for regain recover look_after operate_on medevac",
  investigate: "research investigate develop trial test study evaluate conduct carry_out co-develop pioneer undertake co-conduct co-author",
  make: "produce manufacture make fill package co-produce bottle formulate localise localize co-manufacture synthesise synthesize process assemble",
  register: "register introduce market launch commercialise commercialize roll_out bring_to_market",
  admit: "authorise authorize license approve prequalify clear certify okay greenlight admit list",
  sign: "sign conclude ink initial exchange ratify renew seal formalise formalize enter finalise finalize reach extend adopt strike endorse pen draft countersign execute thrash_out hammer_out work_out put_name put_names put_signature put_signatures affix_signature affix_signatures append_signature append_signatures",
  meet: "meet gather talk converse confer speak convene sit_down parley dialogue huddle reconvene",
  visit: "visit tour inspect call_on",
  host: "host receive welcome greet invite entertain house accommodate",
  cooperate:
    "cooperate collaborate partner work team_up co-operate liaise engage coordinate join unite partner_up join_forces interact pool_resources ally band_together work_together twin",
  strengthen:
    "strengthen deepen expand boost enhance promote increase intensify broaden consolidate develop widen improve further advance foster bolster reinforce extend build maintain diversify reaffirm reiterate raise elevate upgrade accelerate establish facilitate step_up scale_up revive renew resume restore cement forge grow explore build_on continue address combat tackle fight battle energise energize invigorate rejuvenate re-establish restart reinvigorate multiply maximise maximize solidify stimulate nurture cultivate fortify enrich optimise optimize enjoy",
  fund: "fund finance co-fund co-finance invest subsidise subsidize sponsor bankroll underwrite co-invest resource capitalise capitalize defray cofinance cofund",
  transfer: "transfer share show pass_on hand_over license impart transmit outsource cede",
  help: "help assist support aid back contribute benefit stand_by accompany rally bolster shore_up",
  serve: "serve work operate practise practice staff follow stay volunteer man",
  arrive: "arrive land travel leave depart return come go fly set_off set_out touch_down journey head_to head_for jet_off disembark fly_in fly_out",
  swap: "exchange swap share trade interchange rotate",
  license: "license licence sublicense out-license franchise",
  light: "hold make take pay have carry_out conduct undertake give lead begin start launch carry perform organise organize convene stage implement initiate complete effect see mark include cover run co-organise co-organize arrange co-host mount wrap_up wind_up kick_off",
  attend: "attend participate join take_part be_present undergo complete join_in",
  discuss: "focus center centre revolve concentrate cover turn dwell touch_on deal_with discuss review analyse analyze debate examine address explore tackle exchange_views deliberate touch_upon talk_about go_over take_stock",
  lead: "lead head chair co-chair co-lead preside compose comprise",
  witness: "witness oversee observe",
  use: "use spend invest channel direct run manage operate administer take_over",
  withdraw: "withdraw pull_out call_home bring_home call_back",
};

export const MODE_VERBS: Readonly<Record<Mode, string>> = {
  request: "request ask appeal urge invite solicit call_for beg implore call demand plead petition turn_to apply_for press entreat",
  offer: "offer propose suggest volunteer tender extend_offer hold_out put_forward",
  wish: "hope wish want desire aspire like seek look_forward aim encourage long yearn advocate",
  consider:
    "discuss consider evaluate negotiate analyse analyze explore examine review study assess weigh debate mull contemplate investigate look_into address exchange_views raise broach probe touch_on ponder mull_over deliberate vet entertain scrutinise scrutinize",
  promise:
    "undertake_to pledge promise commit announce vow guarantee assure earmark set_aside swear allot",
  agree: "agree approve decide resolve accept authorise authorize settle consent endorse sign conclude ratify formalise formalize strike clinch ink pen settle_on green-light greenlight okay rubber-stamp assent",
  continue: "continue keep maintain remain go_on carry_on sustain persist persevere prolong pursue",
  begin: "begin start launch initiate commence kick_off embark open inaugurate roll_out resume restart get_underway",
  finish: "complete finish conclude finalise finalize end fulfil fulfill deliver wrap_up wind_up round_off",
  stop: "suspend halt pause postpone freeze defer delay interrupt stall put_off shelve hold_up mothball withhold cease",
  cancel: "give_up forgo cancel terminate withdraw expel scrap revoke annul abandon rescind discontinue stop end drop pull_out dissolve call_off axe abrogate repudiate sever break_off cut_off nullify rip_up tear_up walk_away renege",
  refuse: "reject refuse decline deny oppose rebuff dismiss condemn criticise criticize block veto turn_down rule_out spurn shun boycott snub decry denounce",
  say: "say state add tell note stress highlight emphasise emphasize underline underscore explain recall mention report declare inform affirm point_out indicate remark comment reveal acknowledge recognise recognize confirm announce claim argue observe write disclose convey reiterate express describe believe think stress reaffirm outline",
  need: "need require underscore underline emphasise emphasize stress must deserve recommend urge",
  thank: "thank praise commend appreciate congratulate applaud hail acknowledge laud celebrate salute recall welcome mark commemorate",
  enable: "help allow enable contribute facilitate support aim serve let permit lead",
  intend: "plan intend expect prepare aim schedule project mean propose envisage foresee work slate set anticipate gear_up set_out",
  fail: "fail lack stop deny prevent prohibit ban avoid neglect refrain",
  possible: "can may might could",
  underway: "progress advance proceed",
  confirm: "confirm reaffirm ratify reiterate reassert renew affirm recommit",
};

/** Parts that English does not build by rule: base, third person, past, participle, gerund (only what differs). */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  cut: ["cut", "cut"], deal: ["dealt", "dealt"], give: ["gave", "given"], send: ["sent", "sent"], fly: ["flew", "flown"], get: ["got", "got"], buy: ["bought", "bought"], sell: ["sold", "sold"],
  build: ["built", "built"], rebuild: ["rebuilt", "rebuilt"], set: ["set", "set"], teach: ["taught", "taught"], see: ["saw", "seen"], make: ["made", "made"],
  meet: ["met", "met"], speak: ["spoke", "spoken"], sit: ["sat", "sat"], go: ["went", "gone"], come: ["came", "come"], pay: ["paid", "paid"],
  spend: ["spent", "spent"], lead: ["led", "led"], "co-lead": ["co-led", "co-led"], leave: ["left", "left"], hold: ["held", "held"], take: ["took", "taken"], have: ["had", "had"],
  begin: ["began", "begun"], seek: ["sought", "sought"], undertake: ["undertook", "undertaken"], keep: ["kept", "kept"], put: ["put", "put"], withdraw: ["withdrew", "withdrawn"],
  say: ["said", "said"], tell: ["told", "told"], think: ["thought", "thought"], write: ["wrote", "written"], learn: ["learned", "learnt"], let: ["let", "let"], rule: ["ruled", "ruled"],
  mean: ["meant", "meant"], foresee: ["foresaw", "foreseen"], grow: ["grew", "grown"], fight: ["fought", "fought"], find: ["found", "found"], lend: ["lent", "lent"],
  strike: ["struck", "struck"], run: ["ran", "run"], oversee: ["oversaw", "overseen"], beg: ["begged", "begged"], bring: ["brought", "brought"], draw: ["drew", "drawn"],
  stand: ["stood", "stood"], become: ["became", "become"], do: ["did", "done"], know: ["knew", "known"], break: ["broke", "broken"], tear: ["tore", "torn"], undergo: ["underwent", "undergone"], swear: ["swore", "sworn"], freeze: ["froze", "frozen"], bind: ["bound", "bound"], lay: ["laid", "laid"], wind: ["wound", "wound"], feel: ["felt", "felt"], show: ["showed", "shown"],
};

/** Verbs whose last consonant doubles: "plan" → "planned". */
export const DOUBLING = "plan ship commit transfer equip stop drop scrap step admit permit refer defer let beg grab run set put cut sit get begin forget swap enrol fulfil confer rip ban wrap snub hug".split(" ");

/** Verbs whose last consonant doubles in British English alone: "cancelled" beside "canceled". */
export const DOUBLING_BRITISH = "cancel travel initial channel model label signal counsel fuel total level funnel marshal".split(" ");
