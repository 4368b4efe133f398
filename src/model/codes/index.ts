// The closed vocabularies: one table a file, each row with its code, its labels (en, es), the standard that it comes from (`origin`) and the
// codes of other standards that it becomes (`mapping`). A code is never reused; a row may be added, its meaning not changed.
export { byCode, type Code, codesOf, type Label } from "./code.ts";
export { type Form, splitForms } from "./forms.ts";
export { type Origin, type OriginRow, origins } from "./origins.ts";

// the reading format
export { type ActivityKind, type ActivityKindRow, activityKinds } from "./activity-kinds.ts";
export { type CreditRole, creditRoles } from "./credit-roles.ts";
export { type EntityKind, type EntityKindRow, entityKinds } from "./entity-kinds.ts";
export { type Instrument, type InstrumentRow, instruments } from "./instruments.ts";
export { type Qualifier, type QualifierRow, qualifiers } from "./qualifiers.ts";
export { type RelationKind, type RelationKindRow, relationKinds } from "./relation-kinds.ts";
export { type Role, type RoleRow, roles } from "./roles.ts";
export { type Status, type StatusRow, statuses } from "./statuses.ts";
export { type Terms, type TermsRow, terms } from "./terms.ts";

// the world
export { countries, type Country, type CountryCode, type CountryWords, type StateForm } from "./countries.ts";
export { type CountryForm, type CountryFormKind, countryForms } from "./country-forms.ts";
export { currencies, type Currency } from "./currencies.ts";
export { historicCountries, type HistoricCountry } from "./historic-countries.ts";
export { type Region, type RegionRow, regions } from "./regions.ts";

// other institutions
export { type CrsPurpose, type CrsPurposeRow, crsPurposes, crsSectors } from "./crs-purposes.ts";
export { type AidType, aidTypes, type FinanceType, financeTypes, type FlowType, flowTypes } from "./dac.ts";
export * from "./iati.ts";
export { type SdgTarget, sdgTargets } from "./sdg-targets.ts";
export { type TossdFramework, tossdFrameworks, tossdModalities, type TossdModality, type TossdModalityRow } from "./tossd-modalities.ts";
export { type TuffFlowType, tuffFlowTypes, type TuffStatus, tuffStatuses } from "./tuff.ts";
