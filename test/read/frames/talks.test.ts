import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

// What talks turn on is under discussion, and those who talk are two sides of it.
const english = [
  "Talks between [Oman]{partner} and [India]{partner} also covered [investment]{investment considered} in hospitals.",
  "The meeting touched on the [exchange]{expert-exchange considered} of experts between [Cuba]{partner} and [Laos]{partner}.",
  "The discussions between Peru and Chile centred on the [purchase]{supply considered} of vaccines.",
  "The conversation between the ministers of Mali and Niger dealt with a [loan]{finance considered} for hospitals.",
  "The dialogue between Japan and Fiji focused on [cooperation]{cooperation considered} in health.",
  "The talks revolved around the [training]{training considered} of Kenyan nurses in India.",
  "[Cuba]{partner} and [Laos]{partner} are friends. The two discussed the [training]{training considered} of nurses.",
  "[Cuba]{partner} and [Laos]{partner} are friends. The two [exchanged]{cooperation considered} views on malaria.",
  "[Cuba]{partner} and [Laos]{partner} are friends. The two have agreed to [train]{training agreed} nurses.",
  "[Cuba]{partner} and [Laos]{partner} are friends. The two also [signed]{agreement agreed} a memorandum.",
  "Kenya got vaccines. The two donated [ambulances]{supply completed} arrived from [Japan]{provider} in May.",
  "The programme focuses on the [training]{training underway} of Kenyan nurses in India.",
  "The hospital focused on the [treatment]{service underway|completed} of Libyan patients.",
  "The president called on [China]{provider} to [send]{deployment requested} doctors to [Mali]{recipient}.",
  "[Mali]{recipient} called on [India]{provider} to [supply]{supply requested} vaccines.",
  "The minister called on [Japan]{provider} to help [train]{training requested} nurses in [Palau]{recipient}.",
  "The minister [called on]{meeting completed} the [Cuban]{host} ambassador.",
  "[Chad]{recipient} appealed in May to [France]{provider} to [supply]{supply requested} vaccines.",
];

const spanish = [
  "El diálogo entre [Cuba]{partner} y [Laos]{partner} se centró en la [cooperación]{cooperation considered} farmacéutica.",
  "Las conversaciones entre [Perú]{partner} y [Chile]{partner} giraron en torno a la [producción]{technology-transfer considered} de vacunas.",
  "El encuentro entre los ministros de Cuba y Angola versó sobre el [envío]{deployment considered} de médicos.",
  "Las conversaciones abarcaron la [compra]{supply considered} de vacunas rusas.",
  "La reunión entre Japón y Fiyi se enfocó en la [capacitación]{training considered} de enfermeras.",
  "[Cuba]{partner} y [Laos]{partner} son amigos. Los dos [intercambiaron]{cooperation considered} opiniones sobre la salud.",
  "[Cuba]{partner} y [Laos]{partner} son amigos. Los dos acordaron [formar]{training agreed} enfermeras.",
  "El programa se centra en la [capacitación]{training underway} de enfermeras de Kenia en la India.",
];

describe("talks", () => {
  test.each(english)("%s", (line) => {
    expect(faults(line)).toEqual([]);
  });
  test.each(spanish)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
});
