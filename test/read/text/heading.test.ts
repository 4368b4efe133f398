import { describe, expect, test } from "vitest";
import { readHead } from "../spans.ts";

const BODY = "The two governments signed a memorandum of understanding on health in the capital. It covers the training of nurses and the supply of medicines, the ministry said.";
const CUERPO = "Los dos gobiernos firmaron un memorando de entendimiento sobre salud en la capital. Abarca la formación de enfermeras y el suministro de medicamentos, dijo el ministerio.";

describe("title", () => {
  test.each([
    ["a line above the text", `Cuba and Kenya sign health accord\n\n${BODY}`, "Cuba and Kenya sign health accord"],
    ["without Markdown marks", `# *Cuba and Kenya sign health accord*\n\n---\n\n${BODY}`, "Cuba and Kenya sign health accord"],
    ["second-level heading", `## Interest in deeper cooperation\n\nBy Ana Pérez\n\n${BODY}`, "Interest in deeper cooperation"],
    ["after a masthead", `SENATOR THE HON JANE ROE  Minister for Health\n\nMEDIA RELEASE\n\n12 May 2020\n\nHELP FOR FIJI AGAINST MEASLES\n\n${BODY}`, "HELP FOR FIJI AGAINST MEASLES"],
    ["before a speaker and a date", `Ghana and Japan Advance Health Partnership\n\nJohn "Jack" Doe, Spokesperson\n\nJuly 1, 2022\n\n${BODY}`, "Ghana and Japan Advance Health Partnership"],
    ["with the site's section", `Ghana and Japan advance health ties | News\n\n${BODY}`, "Ghana and Japan advance health ties | News"],
    ["after a paper's name", `The Accra Times\n\nGhana and Japan advance health ties\n\n22 March 2021\n\n${BODY}`, "Ghana and Japan advance health ties"],
    ["after navigation", `Home | News | Health\nGhana and Japan advance health ties\n\n${BODY}`, "Ghana and Japan advance health ties"],
    ["with a full stop before a masthead", `Offer of assistance to Tuvalu.\n\nMINISTER FOR FOREIGN AFFAIRS\n\n${BODY}`, "Offer of assistance to Tuvalu."],
    ["wrapped over two lines", `Ghana and Japan agree on a hospital for the north and on the training of\nnurses there\n\n${BODY}`, "Ghana and Japan agree on a hospital for the north and on the training of nurses there"],
    ["before the one who speaks", `Guyana National Day\n\nJane R. Roe, Secretary of State\n\n${BODY}`, "Guyana National Day"],
    ["that goes on beneath an empty line", `GHANA TO TRAIN NURSES WITH\n\nJAPAN\n\n${BODY}`, "GHANA TO TRAIN NURSES WITH JAPAN"],
    ["that does not go on", `GHANA TO TRAIN NURSES\n\nJAPAN\n\n${BODY}`, "GHANA TO TRAIN NURSES"],
    ["that begins with a list of countries", `Ghana Mali, Japan and ILO unveil a plan to build clinics\n\n$ 8.4 m project will make the clinics ready\n\n${BODY}`, "Ghana Mali, Japan and ILO unveil a plan to build clinics"],
    ["said again without the site's name", `Ghana to train nurses in Japan - The Daily\n\nNews\n\nGhana to train nurses in Japan\n\n${BODY}`, "Ghana to train nurses in Japan"],
    ["of a ministry that acts, over a bulletin's number", `Ministerio de Salud y Japón firman acuerdo\n\nBoletín de prensa No. 23\n\n${CUERPO}`, "Ministerio de Salud y Japón firman acuerdo"],
    ["none where the text begins at once", BODY, null],
    ["none over a place alone", `ACCRA\n\n${BODY}`, null],
  ])("%s", (_, text, title) => {
    const { heading } = readHead(text);
    expect(heading.title?.value ?? null).toBe(title);
    if (heading.title) expect(heading.title.quote.exact.replace(/\s+/g, " ")).toBe(title);
  });
  test("a given one is quoted where it stands, white space apart", () => {
    const { heading } = readHead(`Menu\n\nGhana and\nJapan agree\n\n${BODY}`, { title: "Ghana and Japan agree" });
    expect(heading.title).toEqual({ value: "Ghana and Japan agree", quote: { start: 6, end: 27, exact: "Ghana and\nJapan agree" } });
  });
  test("a given one that the text does not hold is not cited", () => {
    expect(readHead(BODY, { title: "Something else" }).heading.title).toBeNull();
  });
});

describe("day of publication", () => {
  test.each([
    ["19/11/2019", "2019-11-19"],
    ["12 November 2020", "2020-11-12"],
    ["July 1, 2026", "2026-07-01"],
    ["2019-05-21", "2019-05-21"],
    ["Thu, 17 Jun 2021 23:47:15 +0000", "2021-06-17"],
    ["Published 14 April 2023 | 3 min read", "2023-04-14"],
    ["Source: Xinhua | 2018-08-11 21:10:42 | Editor: huaxia", "2018-08-11"],
    ["Minister for Development Cooperation  Jane Roe MP MDC114 14 December 1995", "1995-12-14"],
    ["Kathmandu, 10 May 2015", "2015-05-10"],
    ["Lunes, 8 de febrero de 2021", "2021-02-08"],
    ["17 de octubre de 2017", "2017-10-17"],
    ["Updated on 4 March", null],
  ])("%s", (line, value) => {
    const spanish = line.includes(" de ");
    const { heading } = readHead(`Ghana and Japan advance health ties\n\n${line}\n\n${spanish ? CUERPO : BODY}`, spanish ? { language: "es" } : {});
    expect(heading.published?.value ?? null).toBe(value);
  });
  test.each([
    [`KIGALI, 18 December 2023 – ${BODY}`, "2023-12-18"],
    [`18 December 2023, Kigali – ${BODY}`, "2023-12-18"],
    [`[Kigali, 18 December 2023] ${BODY}`, "2023-12-18"],
    [`Kigali – 18 December 2023 – ${BODY}`, "2023-12-18"],
    [`Managua, 18 de diciembre del 2023. ${CUERPO}`, "2023-12-18"],
    [`Caracas, 18/12/2023 (AVN).- ${CUERPO}`, "2023-12-18"],
    [`${BODY}\n\nBy Ama Mensah | December 18, 2023`, "2023-12-18"],
    [`${CUERPO}\n\nBogotá, D. C., 18 de diciembre de 2023`, "2023-12-18"],
    [`${BODY}\n\nClinic of 18 December 2023 opens`, null],
    [`On 18 December 2023 (a Monday) it opened. ${BODY}`, null],
    [`On 18 December 2023, Ghana agreed. ${BODY}`, null],
    [`JAKARTA, March 28, 2007 - ${BODY}`, "2007-03-28"],
    [`Havana, Aug 29 (RHC) ${BODY}`, null],
    [`${BODY} On 5 May 2011 it opened.`, null],
    [`Ghana and Japan advance ties\n\nBoth sides praised the links that bind them and their peoples.\n\nACCRA, 18 December 2023 – ${BODY}`, "2023-12-18"],
    [`Ghana and Japan advance ties\n\nXinhua, April 22, 2015 Adjust font size:\n\n${BODY}`, "2015-04-22"],
    [`${BODY}\n\n(Colombo/Mar1/2024)`, "2024-03-01"],
  ])("%s", (text, value) => expect(readHead(text).heading.published?.value ?? null).toBe(value));
  test("a dateline in Spanish", () => expect(readHead(`BRASILIA, 30 jul 2021.- ${CUERPO}`).heading.published?.value).toBe("2021-07-30"));
  test("a given one that the text does not say is not cited", () => {
    expect(readHead(`Title of the thing here\n\n3 May 2020\n\n${BODY}`, { published: "2020-05-04" }).heading.published).toBeNull();
    expect(readHead(`Title of the thing here\n\n3 May 2020\n\n${BODY}`, { published: "2020-05-03" }).heading.published?.quote.exact).toBe("3 May 2020");
  });
});

describe("publisher", () => {
  test.each([
    [`${BODY}\n\n**Radio Accra International**`, "Radio Accra International"],
    [`The Accra Times\n\nGhana and Japan advance health ties\n\n${BODY}`, "The Accra Times"],
    [`${BODY}\n\n© 2021 Accra Daily. All rights reserved.`, "Accra Daily"],
    [`${BODY} The website of the Foreign Ministry informed.`, null],
    [`PRESS CONFERENCE\n\n${BODY}`, null],
    [`Ghana and Japan advance ties\n\nACCRANEWS – The two sides met. ${BODY}`, "ACCRANEWS"],
    [`Ghana and Japan advance ties\n\nACCRA – The two sides met. ${BODY}`, null],
    [`Perú y Japón avanzan en salud\n\nlared.pe / Lima\n\n${CUERPO}`, "lared.pe"],
  ])("%s", (text, name) => expect(readHead(text).heading.publisher?.value ?? null).toBe(name));
});

describe("credits", () => {
  const credits = (text: string): string[] => readHead(text).heading.credits.map((c) => `${c.role}: ${c.name}`);
  test.each([
    [`${BODY} (Fuente: Prensa Latina)`, ["origin: Prensa Latina"]],
    [`${BODY}\n\nDisclaimer: Via Telesur – Translated by RJ983`, ["translator: RJ983", "origin: Telesur"]],
    [`Ghana and Japan advance ties\n\nBy Ama Mensah\n\n${BODY}`, ["author: Ama Mensah"]],
    [`Ghana and Japan advance ties\n\nSource: Xinhua | 2018-08-11 21:10:42 | Editor: huaxia\n\n${BODY}`, ["origin: Xinhua"]],
    [`${BODY}\n\n(With inputs from PTI)`, ["origin: PTI"]],
    [`${BODY}\n\n(Con información de EFE)`, ["origin: EFE"]],
    [`${BODY}\n\nReuters contributed to this report.`, ["origin: Reuters"]],
    [`${BODY}\n\nPublished with permission of the Accra Times`, ["origin: Accra Times"]],
    [`${BODY}\n\nTomado de Granma`, ["origin: Granma"]],
    [`KAMPALA, Aug. 11 (Xinhua) -- ${BODY}`, ["origin: Xinhua"]],
    [`GHANA / JAPAN (TV ACCRA) – ${BODY}`, ["origin: TV ACCRA"]],
    [`Geneva, SANA-${BODY}`, ["origin: SANA"]],
    [`${BODY}, as reported by Prensa Latina, a partner.`, ["origin: Prensa Latina"]],
    [`Ghana and Japan advance ties\n\nAma Mensah Senior Reporter ama@example.org\n\n${BODY}`, ["author: Ama Mensah"]],
    [`Ghana and Japan advance ties\n\nOffice of the Spokesperson\n\n${BODY}`, []],
    [`The United Nations Population Fund (UNFPA) gave beds. ${BODY}`, []],
    [`Ghana and Japan advance ties\n\nXinhua, April 22, 2015 Adjust font size:\n\n${BODY}`, ["origin: Xinhua"]],
    [`${BODY}\n\n-- Bernama`, ["origin: Bernama"]],
    [`${BODY} Both thanked them. — MNA/TS`, ["origin: MNA"]],
    [`${BODY} It opens in May, reports BSS.`, ["origin: BSS"]],
    [`Ulaanbaatar, Mongolia /MONTSAME/ ${BODY}`, ["origin: MONTSAME"]],
    [`BRIDGETOWN, Barbados, Jun 2, CMC – ${BODY}`, ["origin: CMC"]],
    [`${BODY}\n\nTexto original tomado de AP.`, ["origin: AP"]],
    [`${BODY}, afirmó la agencia cubana Prensa Latina.`, ["origin: Prensa Latina"]],
    [`${CUERPO} Lo dijo la agencia reguladora COFAVIS, de Perú.`, []],
    [`${BODY} He told Prensa Latina that more would follow.`, ["origin: Prensa Latina"]],
    [`${BODY}\n\n28 febrero 2024| Fuente: ACN| Noticias`, ["origin: ACN"]],
    [BODY, []],
    [`${BODY}\n\nThis story first appeared in The Guardian.`, ["origin: The Guardian"]],
    [`${BODY}\n\nFirst published in the Daily Nation.`, ["origin: Daily Nation"]],
    [`${BODY}\n\nReprinted with permission from Havana Times.`, ["origin: Havana Times"]],
    [`${BODY}\n\nRead the original article in Granma.`, ["origin: Granma"]],
    [`${BODY}\n\nTranslated from the Spanish by Walter Mann.`, ["translator: Walter Mann"]],
    [`${BODY}\n\nThe article was translated from Russian by BelTA.`, ["translator: BelTA"]],
    [`${BODY}\n\nWritten by Ama Mensah for Prensa Latina`, ["author: Ama Mensah"]],
    [`${BODY}\n\nReporting by Ama Mensah in Accra; Editing by Tom Brown`, ["author: Ama Mensah"]],
    [`${BODY}\n\nCourtesy of the Embassy of India`, ["origin: Embassy of India"]],
    [`${BODY}\n\nSOURCE Ministry of Health and Wellness`, ["origin: Ministry of Health and Wellness"]],
    [`${BODY}\n\nDistributed by APO Group on behalf of Ministry of Health.`, ["origin: APO Group", "origin: Ministry of Health"]],
    [`Ghana and Japan advance ties\n\nBy Xinhua\n\n${BODY}`, ["origin: Xinhua"]],
    [`Ghana and Japan advance ties\n\nBy Our Correspondent\n\n${BODY}`, []],
    [`Ghana and Japan advance ties\n\nAuthor: Ama Mensah\n\n${BODY}`, ["author: Ama Mensah"]],
    [`Ghana and Japan advance ties\n\nMay 5, 2020 | Xinhua\n\n${BODY}`, ["origin: Xinhua"]],
    [`${BODY}\n\n(With inputs from agencies)`, []],
    [`New Delhi [India], May 5 (ANI): ${BODY}`, ["origin: ANI"]],
    [`(Xinhua) ${BODY}`, ["origin: Xinhua"]],
    [`EFE.- ${CUERPO}`, ["origin: EFE"]],
    [`Prensa Latina, La Habana.- ${CUERPO}`, ["origin: Prensa Latina"]],
    [`La Habana, (ACN) ${CUERPO}`, ["origin: ACN"]],
    [`Agencia EFE informó que ${CUERPO}`, ["origin: EFE"]],
    [`${CUERPO}\n\nCon información de EFE y Reuters`, ["origin: EFE", "origin: Reuters"]],
    [`${CUERPO}\n\nCon datos del ministerio y de las embajadas`, []],
    [`${CUERPO}\n\nEste texto se publicó por primera vez en El País.`, ["origin: El País"]],
    [`${CUERPO}\n\nReproducido con permiso de Havana Times`, ["origin: Havana Times"]],
    [`${CUERPO}\n\nExtraído de Granma`, ["origin: Granma"]],
    [`${CUERPO}\n\nTraducido del inglés para Rebelión por Ana Ruiz`, ["translator: Ana Ruiz"]],
    [`${CUERPO}\n\nTexto: Ana Ruiz`, ["author: Ana Ruiz"]],
    [`${CUERPO}\n\nLa nota verbal fue entregada por el embajador en la sede.`, []],
  ])("%s", (text, expected) => expect(credits(text).sort()).toEqual([...expected].sort()));
  test("each name stands where its quote says", () => {
    const text = `${BODY}\n\nFuente: Anadolu (datos)\nTraducción: Ana Ruiz`;
    for (const c of readHead(text).heading.credits) expect(text.slice(c.quote.start, c.quote.end)).toBe(c.name);
    expect(credits(text)).toEqual(["origin: Anadolu", "translator: Ana Ruiz"]);
  });
});
