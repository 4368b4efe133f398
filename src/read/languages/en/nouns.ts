// One line a class, lemmas in the singular; "=" gives a plural that no rule makes.
import type { Mode, Thing } from "../../lexicon/classes.ts";

export const THING_NOUNS: Readonly<Record<Thing, string>> = {
  goods:
    "vaccine vaccines medicine drug medication medicament equipment ambulance supply dose vial kit ventilator respirator mask glove gown reagent test syringe oxygen concentrator cylinder bed machine incubator scanner x-ray microscope antiretroviral antibiotic insulin ppe consumable tablet pill net bednet refrigerator freezer vehicle truck apparatus instrument device pharmaceutical blood plasma serum material item goods good shipment consignment batch cargo package parcel tonne ton artemisinin antimalarial computer generator tent container wheelchair prosthesis=prostheses relief food fuel product biologic remdesivir oximeter thermometer laptop furniture condom contraceptive molecule sample specimen virus strain stockpile lab laboratory monitor unit jab shot inoculation injection cream ointment vitamin supplement foodstuff planeload truckload stretcher crutch spectacles eyeglasses stethoscope defibrillator ultrasound endoscope autoclave analyser analyzer sterilizer steriliser disinfectant sanitizer sanitiser soap chlorine bandage catheter swab coverall overall visor goggles fridge cooler motorcycle motorbike bicycle minibus helicopter drone tractor blanket tarpaulin bucket prosthetic implant pacemaker antiviral antivenom antidote antitoxin immunoglobulin anaesthetic anesthetic painkiller analgesic morphine paracetamol chloroquine hydroxychloroquine favipiravir inhaler immunogen infusion ration biscuit foodstuffs",
  money:
    "dollar euro yuan renminbi pound yen rupee peso real rand franc won krone krona shilling naira kina million billion fund funding money sum amount usd eur capital budget financing cash contribution crore lakh rmb riyal dinar dirham lira ruble rouble rupiah ringgit baht dong taka zloty forint kroner tranche instalment installment",
  workers:
    "doctor physician nurse surgeon specialist brigade team contingent personnel worker professional paramedic midwife=midwives volunteer medic staff technician collaborator aid-worker epidemiologist anaesthetist anesthesiologist anaesthesiologist dentist group cooperant internationalist crew squad detachment mission taskforce healthcare-worker pharmacist therapist responder gynaecologist gynecologist pediatrician paediatrician ophthalmologist obstetrician psychologist virologist radiologist acupuncturist consultant clinician hygienist intensivist internist gp caregiver carer health-worker logistician cardiologist oncologist nephrologist urologist neurologist neurosurgeon orthopaedist psychiatrist dermatologist pathologist microbiologist practitioner first-responder vaccinator rescuer counsellor counselor dietitian nutritionist audiologist optometrist hematologist haematologist endocrinologist pulmonologist rheumatologist gastroenterologist traumatologist",
  learners:
    "student trainee fellow graduate intern resident scholar scholarship-holder youth undergraduate postgraduate cadet participant nurse doctor technician worker professional official specialist midwife=midwives personnel staff manager researcher laboratorian epidemiologist trainer clinician practitioner pharmacist surgeon anaesthetist physician paramedic inspector administrator pupil apprentice alumnus=alumni medic",
  facility:
    "hospital clinic laboratory lab plant factory centre center facility ward unit theatre theater building school university college institute warehouse complex headquarters institution station dispensary polyclinic infrastructure wing department icu pharmacy morgue campus site hub block network mortuary maternity post outpost sanatorium=sanatoria hospice biobank outpatient academy classroom dormitory sanitation reservoir borehole waterworks incinerator cleanroom venture airport terminal railway highway bridge stadium",
  paper:
    "memorandum=memoranda memorandum=memorandums memorandum_of_understanding=memorandums_of_understanding record_of_discussion record_of_discussions=records_of_discussions memorandum_of_understanding=memoranda_of_understanding mou agreement treaty accord pact protocol contract convention deal letter_of_intent letter_of_agreement communique communiqué declaration instrument arrangement minutes roadmap road_map statement_of_intent plan_of_action action_plan work_plan charter addendum exchange_of_notes=exchanges_of_notes exchange_of_letters=exchanges_of_letters letter_of_exchange loi compact aide-memoire entente",
  patients:
    "patient people person child=children woman=women man=men case surgery operation procedure consultation inhabitant resident population citizen refugee migrant mother baby newborn villager intervention birth delivery life=lives cataract eye family victim survivor casualty wounded injured sick infant toddler pensioner evacuee inmate sight vision eyesight transplant childbirth amputee sufferer twin",
  knowhow: "technology know-how knowhow licence license formula patent process technique skill capability capacity platform information data model system",
  ties:
    "cooperation collaboration co-operation relation relationship partnership tie link bond connection exchange alliance friendship engagement dialogue coordination solidarity rapprochement interaction effort fraternity synergy goodwill détente",
  meeting:
    "meeting visit talk talks negotiation dialogue summit conference trip tour ceremony session encounter conversation gathering assembly forum seminar consultation reception event call audience exchange_of_views symposium roundtable congress briefing teleconference videoconference discussion stopover get-together colloquium luncheon banquet retreat tête-à-tête sit-down webinar expo",
  course:
    "training course scholarship workshop fellowship internship degree residency specialisation specialization traineeship diploma instruction master masterclass seminar bursary teaching study_tour capacity-building capacity_building exchange_programme placement postgraduate graduation curriculum=curricula phd doctorate apprenticeship preceptorship refresher upskilling retraining mentorship mentoring tutoring coaching tuition studentship bootcamp webinar clerkship lecture",
  study: "research trial study investigation development experiment survey test r&d surveillance science phase sequencing",
  admission:
    "registration introduction authorisation authorization approval licence license launch marketing prequalification entry sale use commercialisation commercialization import certification clearance presence rollout roll-out access eua permit licensing accreditation go-ahead",
  care: "care treatment service surgery operation assistance consultation attention support vaccination immunisation immunization screening help relief healthcare health_care health_service medical_care rehabilitation diagnosis therapy dialysis transplant procedure checkup campaign response caregiving aftercare nursing hospitalisation hospitalization check-up medevac telemedicine teleconsultation",
  gift: "donation gift delivery shipment supply provision consignment handover hand-over contribution export import purchase procurement sale distribution airlift dispatch receipt order tender handing-over giveaway bequest replenishment re-supply resupply",
  finance: "loan grant credit funding financing debt line_of_credit subsidy contribution fund budget donation money cancellation allocation waiver endowment disbursement expenditure subvention stipend microcredit",
  posting: "deployment arrival dispatch sending mission posting departure presence secondment rotation stay redeployment mobilisation mobilization withdrawal repatriation",
  building:
    "construction renovation inauguration opening rehabilitation expansion establishment reconstruction upgrade building refurbishment investment modernisation modernization joint_venture equipping extension creation foundation groundbreaking venture works ground-breaking retrofitting rebuilding upgradation up-gradation",
  handover: "transfer sharing licensing transmission localisation localization production manufacture manufacturing fabrication technology_transfer co-production filling bottling packaging formulation localising co-manufacturing coproduction",
  delegation: "delegation mission party entourage group team representative official counterpart envoy guest visitor parliamentarian ambassador minister president secretary premier chancellor director governor commissioner vice-president deputy king queen prince monarch leader head_of_state first_lady attaché attache consul diplomat vice-minister viceminister under-secretary undersecretary secretary-general senator mp lawmaker legislator congressman mayor chief chairperson chairman chairwoman ceo executive dignitary",
  aid: "aid assistance support help relief backing contribution package",
  project: "project programme program initiative plan scheme campaign effort activity action work venture strategy component phase agenda framework response roadmap",
  experts: "scientist academic researcher expert official specialist professor adviser advisor engineer consultant scholar professional virologist parliamentarian expertise experience practice knowledge lesson insight advice clinician epidemiologist biologist chemist economist regulator inspector lecturer statistician",
  exchange: "exchange sharing mobility internship twinning interchange swap study_tour exchange_programme",
  product: "vaccine medicine drug medication product treatment therapy insulin antibiotic medicament test kit pharmaceutical biosimilar interferon jab inhaler antiviral antibody biologic serum immunogen",
  field: "health healthcare medicine pharmaceutical biotechnology oncology cancer epidemic pandemic vaccine hospital disease medical surgery nursing care pharmacy hiv aids malaria tuberculosis covid covid-19 ebola business trade sector industry opportunity transplant pharma immunisation immunization dengue zika cholera polio nutrition maternity obstetrics ageing disability",
  pledge: "commitment",
  panel: "committee commission task_force working_group steering_group council",
  document: "document text instrument letter note notes paper",
  body: "ministry government country side party nation state university authority agency company institute hospital regulator embassy ministries",
};

export const MODE_NOUNS: Readonly<Record<Mode, string>> = {
  request: "request appeal plea call application petition invitation demand entreaty",
  offer: "offer proposal readiness suggestion initiative tender bid overture",
  wish: "interest willingness wish hope desire aspiration will ambition aim goal objective intention intent openness vision invitation encouragement purpose eagerness keenness yearning dream longing enthusiasm",
  consider: "negotiation discussion evaluation talk consideration consultation possibility proposal prospect potential opportunity option study review idea perspective feasibility perspectives assessment conversation way dialogue debate examination exploration preparation point matter issue topic area",
  promise: "commitment pledge promise announcement plan vow undertaking resolve determination assurance contribution programme project schedule guarantee oath",
  agree: "agreement approval decision consensus consent memorandum accord",
  continue: "continuation continuity",
  begin: "start beginning launch commencement",
  finish: "completion conclusion end",
  stop: "suspension halt pause postponement delay freeze interruption moratorium stoppage deferral adjournment",
  cancel: "cancellation termination withdrawal expulsion end departure revocation abandonment repudiation abrogation severance dissolution rupture",
  refuse: "rejection refusal denial opposition ban boycott veto rebuff",
  say: "statement",
  need: "need importance necessity urgency priority requirement role value",
  thank: "gratitude appreciation thanks satisfaction praise recognition congratulation impact success result achievement work",
  enable: "purpose view framework basis support means effort",
  intend: "plan intention",
  fail: "failure lack absence refusal",
  possible: "position possibility chance likelihood potential opportunity feasibility",
  underway: "process progress implementation progress realization realisation execution course",
  confirm: "confirmation ratification reaffirmation",
};

export const MODE_ADJECTIVES: Readonly<Record<string, Mode>> = {
  willing: "wish", ready: "offer", interested: "wish", keen: "wish", eager: "wish", prepared: "offer", open: "wish", hopeful: "wish", desirous: "wish",
  committed: "promise", determined: "promise", scheduled: "intend", expected: "intend", planned: "intend", due: "intend", slated: "intend", set: "intend", prospective: "consider",
  possible: "possible", potential: "possible", able: "possible", proposed: "consider", future: "intend", upcoming: "intend", forthcoming: "intend", essential: "need", necessary: "need", important: "need",
  ongoing: "underway", current: "underway", continued: "continue", continuing: "continue", existing: "underway",
};
