import { describe, expect, test } from "vitest";
import { faults } from "./notation.ts";

const said = [
  "[Cuba]{provider} [envió]{deployment completed} una brigada de 12 médicos a [Kenia]{recipient}.",
  "[México]{recipient} [recibió]{deployment completed} 500 médicos de [Cuba]{provider}.",
  "[Cuba]{provider} [enviará]{deployment pledged} 200 médicos a [Honduras]{recipient}.",
  "La brigada [cubana]{provider} [llegó]{deployment completed} a [Haití]{recipient} el lunes.",
  "[España]{provider} [donó]{supply completed} 100.000 vacunas a [Paraguay]{recipient}.",
  "[Argentina]{provider} [entregó]{supply completed} medicamentos a [Bolivia]{recipient}.",
  "[Chile]{provider} [donará]{supply pledged} vacunas a [Ecuador]{recipient}.",
  "Las vacunas donadas por [México]{provider} a [Belice]{recipient} [llegaron]{supply completed} el martes.",
  "La [donación]{supply completed|underway} de vacunas de [España]{provider} a [Guatemala]{recipient} fue entregada en marzo.",
  "[Nicaragua]{recipient} [recibió]{supply completed} un lote de vacunas de [Rusia]{provider}.",
  "[India]{provider} [ofreció]{supply offered} vacunas a [Bolivia]{recipient}.",
  "[Cuba]{partner} y [Belarús]{partner} [firmaron]{agreement agreed} un memorando de entendimiento.",
  "El convenio [fue firmado]{agreement agreed} por [Ana Torres]{signatory} y [Luis Vega]{signatory}.",
  "[Panamá]{partner} y [Colombia]{partner} [suscribieron]{agreement agreed} un acuerdo de salud.",
  "La firma del [convenio]{agreement agreed} entre [Chile]{partner} y [Perú]{partner} tuvo lugar en Lima.",
  "[Honduras]{partner} y [El Salvador]{partner} [firmarán]{agreement pledged} un convenio.",
  "El ministro [Luis Vega]{participant} [se reunió]{meeting completed} con la ministra [Ana Torres]{participant}.",
  "[Cuba]{participant} y [España]{participant} [sostuvieron]{meeting completed} un encuentro en Madrid.",
  "Una [reunión]{meeting completed} entre [Brasil]{participant} y [Uruguay]{participant} se celebró en Brasilia.",
  "[Cuba]{provider} [formó]{training completed} a 300 médicos de [Ghana]{recipient}.",
  "[Cuba]{provider} [otorgó]{training completed} 20 becas a estudiantes de [Haití]{recipient}.",
  "Estudiantes de [Bolivia]{recipient} [estudian]{training underway} medicina en [Cuba]{provider}.",
  "[Chile]{provider} [capacitará]{training pledged} a enfermeras de [Paraguay]{recipient}.",
  "[Cuba]{partner} y [México]{partner} [intercambian]{expert-exchange underway} expertos.",
  "[Cuba]{partner} e [Italia]{partner} [realizan]{research underway} un ensayo clínico.",
  "[Argentina]{partner} y [México]{partner} [desarrollarán]{research pledged} una vacuna.",
  "[Cuba]{provider} [transfirió]{technology-transfer completed} la tecnología de la vacuna a [Irán]{recipient}.",
  "La [transferencia]{technology-transfer completed|underway|considered} de tecnología de [Cuba]{provider} a [Vietnam]{recipient} avanza.",
  "[México]{recipient} [autorizó]{market-access completed} la vacuna cubana.",
  "El [registro]{market-access underway|completed|considered} de medicamentos cubanos en [Argelia]{recipient} fue aprobado.",
  "Los médicos [cubanos]{provider} [atendieron]{service completed} a 20.000 pacientes en [Haití]{recipient}.",
  "Los médicos [cubanos]{provider} [operaron]{service completed} a 500 pacientes en [Jamaica]{recipient}.",
  "[Japón]{provider} [otorgó]{finance completed} un préstamo de 10 millones de dólares a [Bolivia]{recipient}.",
  "[España]{provider} [financió]{finance completed} el proyecto en [Perú]{recipient}.",
  "[Noruega]{provider} [aportará]{finance pledged} 5 millones de dólares a [Malaui]{recipient}.",
  "[China]{provider} [construyó]{investment completed} un hospital en [Angola]{recipient}.",
  "[Türkiye]{provider} [inauguró]{investment completed} un hospital en [Somalia]{recipient}.",
  "La [construcción]{investment underway} del hospital por [Corea del Sur]{provider} en [Perú]{recipient} continúa.",
  "[Cuba]{partner} y [Belarús]{partner} [cooperan]{cooperation underway} en salud.",
  "[Cuba]{partner} y [Vietnam]{partner} acordaron [fortalecer]{cooperation agreed} la cooperación.",
  "Las [relaciones]{cooperation underway} entre [Chile]{partner} y [China]{partner} son excelentes.",
  "[Cuba]{partner} desea [ampliar]{cooperation interest} la cooperación con [Canadá]{partner}.",
  "[Cuba]{provider} podría [enviar]{deployment considered} médicos a [Perú]{recipient}.",
  "Cuba y Vietnam dialogaron. [Ambos países]{partner=Cuba+Vietnam} [firmaron]{agreement agreed} un memorando.",
  "Brasil suspendió la [compra]{supply suspended} de vacunas a la India.",
  "Bolivia canceló el [acuerdo]{agreement cancelled} con Cuba.",
];

const unsaid = [
  "! Cuba no firmó el acuerdo.",
  "! No se enviaron médicos a Perú.",
  "! Ecuador expulsó al embajador de Venezuela.",
  "! Rusia acusó al Reino Unido de mentir.",
  "! Estados Unidos impuso sanciones a Irán.",
  "! El precio del pan subió en Egipto.",
  "! La selección de España ganó a Italia.",
  "! La empresa produce automóviles en México.",
];

describe("Spanish", () => {
  test.each(said)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
  test.each(unsaid)("%s", (line) => {
    expect(faults(line, "es")).toEqual([]);
  });
});
