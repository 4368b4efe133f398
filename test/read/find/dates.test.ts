import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/read/find/dates.ts";
import { markDates, sentenceLayers, unmark } from "../spans.ts";

const check = (language: string, published?: string) => (marked: string) =>
  expect(markDates(unmark(marked), { language, ...(published ? { published } : {}) })).toBe(marked);

describe("dates that stand by themselves", () => {
  test.each([
    "was inaugurated on [December 5, 1994]{1994-12-05} by the leader",
    "On [12 November 2020]{2020-11-12}, the Treasurer announced a loan",
    "on the [4th of April 2019]{2019-04-04} in Lima",
    "On [September 27th 2013]{2013-09-27} the two governments signed",
    "held on [Aug 16th, 2016]{2016-08-16}, and attended by all",
    "On [11 Nov 2014]{2014-11-11} China has donated materials",
    "On [9 May, 2005]{2005-05-09} a contract was signed",
    "On [Monday, July 25, 2022]{2022-07-25}, they hosted the dialogue",
    "Source: Xinhua, [2018-08-11]{2018-08-11} 21:10",
    "Date: [19/11/2019]{2019-11-19}",
    "Date: [19.11.2019]{2019-11-19} in Bonn",
    "a meeting of [19-11-2019]{2019-11-19} in Minsk",
    "on [5/6/2012]{2012-06-05} in Accra",
    "on [5/25/2012]{2012-05-25} in Accra",
    "in [June 2017]{2017-06} the Bank sold bonds",
    "In [September of 2005]{2005-09}, it was announced",
    "On [August 2011]{2011-08}, the team arrived",
    "universal health coverage in [2035]{2035}.",
    "In [2013]{2013} the agency planned 69 hospitals",
    "announced during the [2015]{2015} Forum held in Johannesburg",
    "budget financing for [2020]{2020} which is focused",
    "the end of [2020]{2020}",
    "in early [2022]{2022} with sustainable capital",
    "in mid-[2019]{2019} the centre",
    "in the [1960s]{196X} and",
    "in the early [1990s]{199X}",
    "the wars of the [nineties]{199X} ended",
    "As of [2011]{2011}, China has sent seven teams",
    "in the fall of [2014]{2014} the outbreak",
    "for [fiscal year 2021]{2021} alone",
    "Kabul ([2004]{2004}) and Lima",
    "during the [2010]{2010} elections",
  ])("%s", check("en"));
});

describe("periods and bounds", () => {
  test.each([
    "sending doctors since [1979]{1979/..}.",
    "China has since [1983]{1983/..} been sending teams",
    "teams to Sudan since [April 1971]{1971-04/..}",
    "since the end of [2020]{2020/..} no doses came",
    "granted from the [1980s to date]{198X/..}.",
    "from [2005 to the present]{2005/..} they work",
    "Until [July 2021]{../2021-07}, the Cubans attended",
    "By [2014]{../2014}, it had sent missions",
    "by the end of [2014]{../2014} all had left",
    "up to [2015]{../2015} none came",
    "before [2010]{../2010} there were none",
    "from [August 2002 to September 2004]{2002-08/2004-09}",
    "between [2010 and 2012]{2010/2012}",
    "Between [2004 and 2007]{2004/2007} specialists worked on a study",
    "the plan [2020-2022]{2020/2022} says",
    "the plan (2022-2024) of Dakar".replace("2022-2024", "[2022-2024]{2022/2024}"),
    "in [2020/21]{2020/2021} alone",
    "from [June 17-30, 2009]{2009-06-17/2009-06-30} in the province",
    "a visit from [April 22 to 25, 2010]{2010-04-22/2010-04-25}.",
    "from [3 to 5 May 2011]{2011-05-03/2011-05-05} in Rome",
    "Dakar, [29 and 30 November 2021]{2021-11-29/2021-11-30}",
    "[January 5-7, 2015]{2015-01-05/2015-01-07}",
    "from [August 16, 2008 to August 29, 2010]{2008-08-16/2010-08-29}.",
    "from [July to September 2009]{2009-07/2009-09} they built",
    "from [November 2020 to March 2021]{2020-11/2021-03}",
    "from [November to March 2021]{2020-11/2021-03}",
    "from late [2002 to early 2005]{2002/2005}.",
    "lasted from [May 2013 until March 2018]{2013-05/2018-03}.",
    "in the [first quarter of 2010]{2010-01/2010-03} sales rose",
    "in the [second half of 2021]{2021-07/2021-12}",
    "from [March 2020]{2020-03/..} onwards",
    "starting in [January 2022]{2022-01/..} they train",
    "Since its founding in [1998]{1998/..} it trains",
    "Since the outbreak in [2014]{2014/..} they train",
    "since they arrived in [2014]{2014} to train",
    "In [2018]{2018}, [2019]{2019} and [2020]{2020} they came",
    "sent 2018, 2019 and 40 masks",
    "In [June]{2013-06} and [July 2013]{2013-07} they met",
    "not until [2010]{2010} did it open",
  ])("%s", check("en"));
});

describe("dates against the day of publication, Friday 22 October 2021", () => {
  test.each([
    "held [this Friday]{2021-10-22} a meeting",
    "said on [Sunday]{2021-10-17}.",
    "said [last Friday]{2021-10-15} in Rome",
    "will begin on [Monday]{2021-10-25}",
    "will sign it, he said on [Monday]{2021-10-18}",
    "On [Monday]{2021-10-25} the minister will travel",
    "[next Tuesday]{2021-10-26}",
    "[Last April]{2021-04}, the Secretary traveled",
    "[Last December]{2020-12} the company opened",
    "the visit in [February of this year]{2021-02}",
    "in [October last year]{2020-10}",
    "on [November 30]{2021-11-30} at noon",
    "on [July 30]{2021-07-30} at noon",
    "their [August]{2021-08} meeting in Buenos Aires",
    "will open in [March]{2022-03}",
    "until [31 December]{../2021-12-31}",
    "met [today]{2021-10-22} with him",
    "met [yesterday]{2021-10-21} with him",
    "will meet [tomorrow]{2021-10-23}",
    "[this morning]{2021-10-22} in Suva",
    "[last night]{2021-10-21} in Suva",
    "[last week]{2021-10-11/2021-10-17} in Suva",
    "[last month]{2021-09}",
    "earlier [this month]{2021-10}",
    "earlier [this year]{2021} to donate",
    "[last year]{2020}'s emergency",
    "[next year]{2022}",
    "in the [coming year]{2022}",
    "[two years ago]{2019}",
    "[three days ago]{2021-10-19}",
    "[a month ago]{2021-09}",
    "Over the [next twelve months]{2021-10-22/2022-10-22} funds will be used",
    "over the [past two years]{2019/2021} it grew",
    "In the [last ten years]{2011/2021} they trained",
    "Over the [past decade]{2011/2021} they trained",
    "Over the [last three decades]{1991/2021} they trained",
    "In the [past six months]{2021-04/2021-10} they trained",
    "in the [first quarter of the year]{2021-01/2021-03}",
    "in the [first six months of the year]{2021-01/2021-06}",
    "in the [first nine months of 2020]{2020-01/2020-09}",
    "by the [end of the year]{../2021}",
    "before the [end of the month]{../2021-10}",
    "at the end of [last year]{2020}",
    "at the end of the [year 2019]{2019}",
    "at the end of the year of the rat they left",
    "in the [second half of this year]{2021-07/2021-12}",
    "in early [March]{2021-03}",
    "On [Sunday, 3 October]{2021-10-03}, they met",
    "Deliveries in [March]{2021-03} and [April]{2021-04} were late",
    "will be signed on [Monday]{2021-10-25}",
    "was signed on [Monday]{2021-10-18}",
    "it arrived in [November]{2020-11} by ship",
    "it arrives in [November]{2021-11} by ship",
    "is to be opened in [March]{2022-03}",
  ])("%s", check("en", "2021-10-22"));
});

describe("dates against nothing have no value", () => {
  test.each([
    "held [this Friday]{?} a meeting",
    "highlighted on [November 30]{?} the relations",
    "in [February of this year]{?}, he had accepted",
    "[Today]{?}, the Secretary witnessed",
    "[Last April]{?}, the Secretary traveled",
    "In [2012]{2012} it opened; by the end of [that year]{../2012} it was full",
    "In [2012]{2012} it opened and in the [following year]{2013} it closed",
    "landed on [1 February 2021]{2021-02-01} and [six days later]{2021-02-07} stopped",
    "In [October 2021]{2021-10} it began, and [four months later]{2022-02} ended",
    "On [5 May 2020]{2020-05-05} he came; [that same day]{2020-05-05} he left",
    "[six days later]{?} it stopped",
    "two days after the talks he left",
  ])("%s", check("en"));
});

describe("no dates", () => {
  test.each([
    "trained 2000 patients", "iorEPOCIM, 2000, 4000 and 10000", "along Route 66", "He may come", "they March on", "against COVID-19", "the 2030 Agenda for Sustainable Development",
    "Agenda 2030", "Law 2010 says so", "call 06 276 4967", "of 2000 patients", "gave 1950 beds", "Director John March said", "May God help", "at 10:30 in the hall", "2,010 doctors came", "Ms. April Jones spoke",
    "with 2015 nurses", "Resolution 1998", "the sun shone on the second floor", "They sat in Jan Smuts Hall",
  ])("%s", check("en"));
});

describe("Spanish", () => {
  test.each([
    "el [12 de marzo de 2021]{2021-03-12} en Lima",
    "desde [1979]{1979/..}", "hasta [julio de 2021]{../2021-07}", "en los [años ochenta]{198X}", "en la [década de 1980]{198X}", "desde la [década del 60]{196X/..}",
    "entre [2010 y 2012]{2010/2012}", "de [2010 a 2012]{2010/2012}", "durante el [año 2020]{2020}", "a finales de [2020]{2020}", "en el [primer semestre de 2021]{2021-01/2021-06}",
    "[3 y 4 de mayo de 2021]{2021-05-03/2021-05-04}", "del [3 al 5 de mayo de 2011]{2011-05-03/2011-05-05}", "a partir de [enero de 2022]{2022-01/..}", "[1º de mayo de 2020]{2020-05-01}",
    "[Lunes, 8 de febrero de 2021]{2021-02-08}", "BRASILIA, [30 jul 2021]{2021-07-30}.- El", "[marzo 12 de 2021]{2021-03-12}", "La Plaza de Mayo", "el doctor Julio Pérez", "a 2000 pacientes", "la Agenda 2030", "por la mañana",
    "en [setiembre del 2019]{2019-09}", "el [11 de diciembre de 2020]{2020-12-11} y [cinco días más tarde]{2020-12-16}", "el [3 de mayo de 2020]{2020-05-03}; al [día siguiente]{2020-05-04}", "dos días después de la firma", "antes de [2010]{../2010}", "la presencia data de [agosto de 2011]{2011-08}, cuando",
    "Desde el [2003]{2003/..} envían médicos", "en el [2019]{2019} enviaron", "en el 2000 aniversarios de la ciudad", "En [2018]{2018}, [2019]{2019} y [2020]{2020} enviaron", "Desde su creación en [1998]{1998/..} ha formado", "desde que llegó en [1998]{1998} a Quito",
  ])("%s", check("es"));
  test.each([
    "el [pasado viernes]{2021-10-15}", "el [viernes pasado]{2021-10-15}", "[este martes]{2021-10-19}", "el [próximo domingo]{2021-10-24}", "el [jueves]{2021-10-21} la cancelación", "la [semana pasada]{2021-10-11/2021-10-17}",
    "el [mes pasado]{2021-09}", "el [año pasado]{2020}", "el [próximo año]{2022}", "[hoy]{2021-10-22}", "[ayer]{2021-10-21}", "[anoche]{2021-10-21} llegaron", "[mañana]{2021-10-23} llegan", "[hace dos años]{2019}",
    "el [30 de septiembre]{2021-09-30} abrió una base en la que instruirá a soldados", "abrirá en [marzo]{2022-03}", "el [pasado 12 de marzo]{2021-03-12}", "el [12 de marzo del año pasado]{2020-03-12}", "en [agosto]{2021-08} viajaron", "el [29 de junio]{2021-06-29} por", "el [20 de mayo de este año]{2021-05-20}", "durante los [próximos tres años]{2021-10-22/2024-10-22}",
    "El [próximo mes]{2021-11} llegará", "El [pasado mes]{2021-09} llegó", "[Este mes]{2021-10} llegó", "En los [últimos diez años]{2011/2021} llegaron", "Durante la [última década]{2011/2021} llegaron", "[Hace casi dos años]{2019} llegaron", "[Hace poco más de un año]{2020} llegaron",
    "Hace unos meses llegaron", "Desde hace más de 20 años envían médicos", "en el [primer trimestre del año]{2021-01/2021-03}", "en los [primeros seis meses del año]{2021-01/2021-06}", "antes de [fin de año]{../2021}", "a fines del [año pasado]{2020}", "a fines de [2019]{2019}",
  ])("%s", check("es", "2021-10-22"));
});

test("an American source writes the month first", () => {
  expect(markDates("on 5/6/2012", { url: "https://www.state.gov/x" })).toBe("on [5/6/2012]{2012-05-06}");
});

const PIECES = ["2021", "May", "5", "-", "and", "to", "since", "last", "year", "Friday", "of", "1980s", "12/31/2020", "the", ",", "next", "two", "months", "ago", "first", "half", "30", "February", "until", "99", ".", "2020-13-45", "el", "de", "mayo", "semana", "pasada", "hace"];

test("whatever words stand together, each date is valid EDTF, inside the text and in order", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), fc.constantFrom("en", "es"), fc.option(fc.constantFrom("2021-10-22", "2020-02-29", "2019-11", "2019"), { nil: undefined }), (pieces, language, published) => {
      const layers = sentenceLayers(pieces.join(" "), { language, ...(published ? { published } : {}) });
      const { dates } = findDates({ ...layers, heading: { title: null, publisher: null, published: null, credits: [] } });
      let at = 0;
      for (const d of dates) {
        expect(d.first).toBeGreaterThanOrEqual(at);
        expect(d.last).toBeGreaterThan(d.first);
        expect(d.last).toBeLessThanOrEqual(layers.tokens.count);
        if (d.edtf !== null) expect(() => edtf(d.edtf as string)).not.toThrow();
        at = d.last;
      }
    }),
    { numRuns: 2000 },
  );
});
