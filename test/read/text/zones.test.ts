import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindByWords } from "../../../src/read/text/block-kinds.ts";
import { detectLanguage } from "../../../src/read/text/language.ts";
import { findZones } from "../../../src/read/text/zones.ts";

const BODY = "The two governments signed a memorandum of understanding on health in the capital, the ministry said on its website.";
const zones = (text: string): string[] => findZones({ given: { text } }).blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end).replace(/\n/g, "/")}`);

describe("lines that are known by their words", () => {
  test.each([
    ["https://example.org/a/b", "link"], ["<https://example.org/a>", "link"], ["www.example.org", "link"], ["/uploads/IMG-1.jpg", "image"], ["![a](b.png)", "image"], ["Image not found or type unknown", "image"], ["Photo: Ama Mensah", "image"],
    ["---", "boilerplate"], ["Share on Facebook  Share on WhatsApp", "boilerplate"], ["Fact-checking  Autentic  DMCA  Report", "boilerplate"], ["READ ALSO: Kenya widens use", "boilerplate"], ["Read more", "boilerplate"], ["Ends", "boilerplate"], ["-ENDS-", "boilerplate"],
    ["###", "boilerplate"], ["JOINT MEDIA RELEASE", "boilerplate"], ["*** MEDIA RELEASE ***", "boilerplate"], ["Note to Press Gallery: boxed together", "boilerplate"], ["We use cookies to improve this page.", "boilerplate"], ["© 2020 The Reader. All rights reserved.", "boilerplate"],
    ["Todos los derechos reservados", "boilerplate"], ["Lea también: otra nota", "boilerplate"], ["Leave a Reply", "boilerplate"], ["Skip to main content", "boilerplate"],
    ["19/11/2019", "date-line"], ["Published 14 April 2023 | 3 min read", "date-line"], ["*September 22, 2021*", "date-line"], ["Lunes, 8 de febrero de 2021", "date-line"], ["Wed, 15 Jun 2022 18:26:48 +0000", "date-line"], ["June 21, 2021 3:44 pm", "date-line"],
    ["By Maria Pérez", "byline"], ["Por Juan de la Cruz", "byline"], ["(Fuente: Prensa Latina)", "credits"], ["Source: Xinhua | 2018-08-11", "credits"], ["Con información de EFE", "credits"], ["Translated by RJ983", "credits"], ["(With inputs from PTI)", "credits"],
    ["Media contact: Ama Mensah 02 6277 7340", "contact"], ["Media Contacts  David Doe (Minister): 0429 531 143", "contact"], ["For more information, contact the office", "contact"], ["Tel: +41 22 791 2111", "contact"],
    ["By then 33 had joined", null], ["Cuba and Kenya sign health accord", null], ["Source of pride for the nation", null], ["Shared values bind both nations", null], ["Contact between the two nations grew", null], ["Por eso vino el ministro ayer", null], ["The image of the country improved", null],
  ])("%s", (line, kind) => expect(kindByWords(line.replace(/^\*(?=\w)|(?<=\w)\*$/g, ""))).toBe(kind));
});

describe("blocks", () => {
  test.each([
    ["wrapped lines are one paragraph", `A title of some words here\n\nThe two governments signed a memorandum of understanding on health in\nthe capital, the ministry said on its website. It covers the training of\nnurses and the supply of medicines to the regions of the north.`, ["title", "body"]],
    ["one paragraph a line without blanks", `A title of some words here\n${BODY}\n${BODY}`, ["title", "body", "body"]],
    ["a paragraph cut by a page break", `The plan is helping island countries of the region to access medical supplies from\n\nthe global and regional stockpiles of the organisation.`, ["body"]],
    ["items", `The parties agreed:\n- to train nurses\n- to send doctors\n${BODY}`, ["body", "item", "item", "body"]],
    ["numbered items", `The parties agreed as follows:\n\n1. to train nurses\n\n2. to send doctors`, ["body", "item", "item"]],
    ["bullets that were read badly", `The funds are for these works:\n\n â¢ $1 million to one\n\n â¢ $2 million to another`, ["body", "item", "item"]],
    ["a heading inside", `A title of some words here\n\n${BODY}\n\nHow it was financed\n\n${BODY}`, ["title", "body", "heading", "body"]],
    ["another text's headline", `A title of some words here\n\n${BODY} in sequence:\n\nBelarus warns of a conflict in the region\n\n${BODY}`, ["title", "body", "boilerplate", "body"]],
    ["related links", `A title of some words here\n\n${BODY}\n\nRead more:\n- One headline\n- Another headline`, ["title", "body", "boilerplate", "boilerplate", "boilerplate"]],
    ["a standfirst in bold", `# A title of some words here\n\n**Both sides reaffirmed their commitment**\n\n${BODY}`, ["title", "standfirst", "body"]],
    ["prose at once", BODY, ["body"]],
    ["nothing", " \n\n", []],
  ])("%s", (_, text, kinds) => expect(findZones({ given: { text } }).blocks.map((b) => b.kind)).toEqual(kinds));
  test("the lines of a paragraph stay together", () => {
    expect(zones("The two governments signed a memorandum on health in the\ncapital and on the training of nurses and of doctors for\nthe north.")).toEqual(["body: The two governments signed a memorandum on health in the/capital and on the training of nurses and of doctors for/the north."]);
  });
});

describe("language", () => {
  test.each([
    ["en", BODY], ["es", "El ministro de Salud firmó un acuerdo con la delegación de Cuba para la formación de médicos en el país."], ["fr", "Le ministre de la Santé a signé un accord avec la délégation de Cuba pour la formation des médecins dans le pays."],
    ["pt", "O ministro da Saúde assinou um acordo com a delegação de Cuba para a formação de médicos no país, que não são muitos."], ["de", "Der Minister hat mit der Delegation ein Abkommen über die Ausbildung von Ärzten unterzeichnet."], ["ru", "Министр здравоохранения подписал соглашение с делегацией Кубы."],
    ["uk", "Міністр охорони здоров'я підписав угоду з делегацією Куби, її ціль є навчання."], ["zh", "卫生部长与古巴代表团签署了协议。"], ["ja", "保健大臣はキューバの代表団と協定に署名しました。"], ["ko", "보건부 장관은 쿠바 대표단과 협정에 서명했다."], ["ar", "وقع وزير الصحة اتفاقية مع الوفد الكوبي."], ["und", "12345 67890"], ["es", "Bolivia pidió vacunas a China."], ["en", "Bolivia asked for vaccines."], ["und", ""], ["en", "a"],
    ["en", "Barbados paid $2 million to Cuba."], ["en", "No Cuban doctors left Honduras."], ["en", "Cuba no longer sends nurses."], ["en", "El Salvador received ventilators"], ["en", "La Paz hospital gets ventilators"], ["en", "Los Angeles team visits Lima"],
    ["en", "Honduras ends deal"], ["en", "Peru has no vaccine deal."], ["en", "KENYA HIRES CUBAN DOCTORS"], ["es", "KENIA CONTRATA MÉDICOS CUBANOS"], ["es", "Cuba envía médicos a Italia"], ["es", "China dona vacunas a Zimbabue"],
    ["es", "Rusia entrega vacunas"], ["es", "Honduras no recibe más médicos"], ["es", "Nicaragua e Irán firman memorando"], ["pt", "O Brasil enviou 100 médicos"], ["fr", "Le Maroc reçoit des vaccins"], ["de", "Kuba schickt Ärzte nach Italien"], ["und", "Zambia"],
  ])("%s: %s", (code, text) => expect(detectLanguage(text)).toBe(code));
  test("what the caller says holds", () => expect(findZones({ given: { text: BODY, language: "fr" } }).language).toBe("fr"));
});

const LINES = ["", " ", "A title of some words", BODY, "- item one", "1. item", "By Ana Ruiz", "12 May 2020", "Read also:", "the rest of it goes on here.", "# Heading", "**bold**", "https://a.b/c", "---", "\ud800", "\u202eabc", "(Fuente: EFE)", "\t\t", "\u00a0", "ALL CAPS WITH", "MORE CAPS", "x".repeat(700)];

test("every word of a text stands in one block; blocks are in order and do not overlap", () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.constantFrom(...LINES), { maxLength: 20 }).map((lines) => lines.join("\n")), fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      const { blocks } = findZones({ given: { text } });
      let at = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(at, start).replace(/[\s\ufeff\u200b]/g, "")).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).replace(/[\s\ufeff\u200b]/g, "")).toBe("");
    }),
    { numRuns: 1000 },
  );
});
