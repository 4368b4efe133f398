const words = `
mr mrs ms miss dr doctor doctora phd prof professor profesor profesora sir dame lord lady hon honourable honorable excellency excelencia rev reverend father sister
president presidente presidenta vice vicepresident vicepresidente prime minister ministro ministra viceministro viceministra deputy secretary secretario secretaria
general colonel coronel captain capitan major lieutenant teniente commander comandante admiral almirante sergeant brigadier marshal
king queen prince princess rey reina principe princesa emir sheikh shaikh shaykh sheik sultan ayatollah imam haji hajji hadji mullah maulana pope papa cardinal bishop
ambassador embajador embajadora consul chancellor canciller director directora governor gobernador gobernadora mayor alcalde alcaldesa senator senador senadora
representative diputado diputada samdech techo okhna datuk dato datin tun shri smt alhaji
chief head former ex senor senora don dona lic ing esq comrade companero companera jr sr ii iii iv first lady
`;

/** Folded words before or behind a person's name that are not part of it. */
export const titles: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

/** Particles that a person's name may have or lack, folded. */
export const particles: ReadonlySet<string> = new Set("de del la las los y e da do das dos di van von der den ten ter bin ibn ben bint al el ul ur abu ould uld zu af".split(" "));
