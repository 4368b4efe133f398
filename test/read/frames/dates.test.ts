import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "According to the embassy, on 5 May 2008, China [handed over]{supply completed @2008-05-05} a batch of medicines to Ghana.",
  "To honour its promise, in June 2012, Egypt [sent]{deployment completed @2012-06} surgeons to Sudan.",
  "A team of 11 experts [was sent]{deployment completed @2013-12-13} by Guangdong Province to work in [Ghana]{recipient} on December 13, 2013.",
  "[Cuba]{provider} [sent]{deployment completed @2021-05} 12 doctors to Kenya in May 2021.",
  "On 28 April 2006, Cuba and Haiti [signed]{agreement agreed @2006-04-28} a memorandum.",
  "In March 2019 China [donated]{supply completed @2019-03} ambulances to Zambia.",
  "The undertaking goes back to October 2021, when Germany [signed]{agreement agreed @2021-10} agreements with Rwanda.",
  "Cooperation began in 1998, when Cuba [sent]{deployment completed @1998} doctors to Haiti.",
  "It dates from 3 May 2014, when the minister [opened]{investment completed @2014-05-03} a hospital in Ghana.",
  "The factory is the fruit of a [memorandum]{agreement agreed @2021-10} which [Germany]{partner} concluded in October 2021 with [Rwanda]{partner}.",
  "India [has donated]{supply completed @none} vaccines to Nepal, which gained a new parliament in 2017.",
];

/** The day of the dateline is the telling's, not the event's. */
const datelined = [
  "HAVANA, March 12, 2024 (ACN) - Cuba and Kenya [signed]{agreement agreed @2024-03-11} a memorandum on Monday.",
  "NAIROBI, 14 March 2024 (Xinhua) -- China [donated]{supply completed @2024-02-20} vaccines to Kenya on February 20.",
  "Geneva, 3 June 2021 – Spain [donated]{supply completed @none} vaccines to Paraguay.",
  "Colombo, Aug. 11, 2021 (Xinhua) -- Japan [sent]{deployment completed @2021-05} 12 surgeons to Nepal in May.",
];

const spanish = [
  "La Habana, 13 mar 2024 (Prensa Latina) Cuba y Kenia [firmaron]{agreement agreed @2024-03-12} ayer un memorando.",
  "Asunción, 5 de junio de 2021 (EFE).- España [donó]{supply completed @2021-05} vacunas a Paraguay en mayo.",
  "La presencia turca data de agosto de 2011, cuando el ministro [visitó]{meeting completed @2011-08} Somalia.",
  "En mayo de 2019 España [donó]{supply completed @2019-05} vacunas a Paraguay.",
];

describe("when it happens", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(datelined)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(spanish)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
});
