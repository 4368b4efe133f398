// One line a class, lemmas in the singular; "=" gives a plural that no rule makes.
import type { Mode, Thing } from "../../lexicon/classes.ts";

export const THING_NOUNS: Readonly<Record<Thing, string>> = {
  goods:
    "vacuna medicamento medicina fármaco medicación equipo equipamiento ambulancia suministro insumo dosis vial kit ventilador respirador mascarilla barbijo tapaboca cubreboca nasobuco guante bata traje reactivo prueba test=tests jeringa jeringuilla oxígeno concentrador cilindro cama camilla máquina incubadora escáner tomógrafo ecógrafo microscopio antirretroviral antibiótico insulina consumible tableta pastilla comprimido píldora mosquitero refrigerador congelador nevera vehículo camión aparato instrumento instrumental dispositivo producto sangre plasma suero material materiales artículo bien mercancía mercadería cargamento carga lote partida envío remesa paquete tonelada interferón biológico biofármaco antiviral inmunógeno ampolla frasco unidad computadora generador carpa contenedor sillón silla prótesis alimento víver víveres combustible oxímetro termómetro laptop=laptops mueble mobiliario preservativo anticonceptivo hemoderivado tanque inyección biolarvicida donativo donación ayuda concentrado fórmula implemento avituallamiento valija caja módulo candidato inyectable monitor",
  money:
    "dólar euro yuan peso libra yen rupia real sol bolívar quetzal lempira córdoba colón franco rublo millón billón fondo financiamiento financiación dinero suma monto cantidad capital presupuesto recurso importe aporte contribución cuota usd eur partida cifra millonada",
  workers:
    "médico médica doctor doctora enfermero enfermera cirujano cirujana especialista brigada contingente personal trabajador trabajadora profesional paramédico partera matrona voluntario voluntaria sanitario sanitaria técnico técnica colaborador colaboradora cooperante cooperador brigadista epidemiólogo epidemióloga anestesista anestesiólogo dentista odontólogo estomatólogo estomatóloga grupo misión internacionalista cuadrilla farmacéutico terapeuta fisioterapeuta rescatista ginecólogo pediatra oftalmólogo oftalmóloga obstetra psicólogo psicóloga virólogo radiólogo intensivista clínico galeno galena facultativo facultativa rehabilitador laboratorista optometrista licenciado licenciada residente asesor asesora bioestadístico electromédico equipo=equipo",
  learners:
    "estudiante alumno alumna becario becaria becado becada graduado graduada egresado egresada residente joven=jóvenes universitario posgraduado cursante participante enfermero enfermera médico médica doctor técnico trabajador profesional funcionario especialista matrona partera personal investigador cadete bachiller educando aspirante practicante capacitado galeno recurso docente diplomante",
  facility:
    "hospital clínica laboratorio planta fábrica centro instalación sala unidad quirófano edificio escuela universidad facultad colegio instituto almacén complejo sede institución estación dispensario policlínico policlínica consultorio infraestructura ala pabellón departamento farmacia morgue campus=campus línea sitio bloque red maternidad puesto ambulatorio sanatorio parque polo empresa servicio obra posta hospitalito",
  paper:
    "memorando memorándum memorandum acuerdo tratado convenio pacto protocolo contrato convención carta acta declaración=declaración comunicado instrumento canje_de_notas intercambio_de_notas hoja addendum adenda entendimiento instructivo",
  patients:
    "paciente persona niño niña mujer hombre caso cirugía operación procedimiento consulta habitante residente población ciudadano ciudadana refugiado refugiada migrante madre bebé neonato aldeano lugareño damnificado damnificada víctima herido herida enfermo enferma intervención nacimiento parto vida catarata visión siamés siamesa gemelo gemela familia sobreviviente superviviente anciano anciana discapacitado infante menor afectado afectada poblador pobladora connacional lesionado lesionada beneficiario beneficiaria",
  knowhow: "tecnología know-how conocimiento licencia experiencia experticia pericia fórmula patente proceso técnica saber=saberes habilidad capacidad competencia plataforma práctica información dato modelo sistema metodología lección",
  ties:
    "cooperación colaboración relación vínculo lazo nexo alianza amistad intercambio asociación diálogo coordinación solidaridad acercamiento hermanamiento interacción entendimiento complementariedad hermandad articulación puente integración concertación",
  meeting:
    "reunión encuentro visita conversación negociación diálogo cumbre viaje gira ceremonia sesión acto entrevista audiencia coloquio asamblea foro recepción evento recorrido simposio congreso intermixta videoconferencia teleconferencia plática charla seminario ronda periplo estancia llamada comparecencia",
  course:
    "formación capacitación entrenamiento adiestramiento curso beca diploma taller pasantía pasantia maestría máster=másteres doctorado diplomado especialización residencia posgrado postgrado pregrado docencia instrucción seminario licenciatura titulación graduación superación",
  study: "investigación ensayo estudio desarrollo experimento prueba vigilancia i+d test=tests",
  admission:
    "registro autorización aprobación licencia lanzamiento comercialización precalificación introducción entrada venta uso importación certificación acceso presencia homologación permiso distribución inscripción aval validación incorporación",
  care: "atención tratamiento servicio cirugía operación asistencia consulta vacunación inmunización pesquisaje pesquisa cuidado ayuda rehabilitación diagnóstico terapia diálisis trasplante procedimiento chequeo respuesta intervención campaña apoyo misión milagro labor",
  gift: "pedido encargo donación donativo envío entrega suministro provisión aporte contribución exportación importación compra adquisición venta distribución remesa cargamento lote partida despacho arribo llegada recepción pedido abastecimiento obsequio traspaso dotación encargo licitación",
  finance: "préstamo empréstito crédito subvención financiamiento financiación deuda contribución aporte inversión fondo presupuesto donación donativo condonación asignación desembolso partida subsidio patrocinio recurso gasto",
  posting: "despliegue llegada arribo envío misión salida presencia rotación estancia traslado retorno regreso incorporación permanencia retirada contratación labor",
  building:
    "construcción renovación inauguración apertura rehabilitación ampliación establecimiento reconstrucción modernización remodelación equipamiento inversión creación fundación instalación obra edificación puesta reparación restauración habilitación reapertura remozamiento implantación constitución acondicionamiento",
  handover: "transferencia traspaso licenciamiento transmisión localización producción fabricación manufactura cesión coproducción elaboración envasado intercambio",
  delegation: "delegación misión comitiva séquito grupo equipo representante representación funcionario funcionaria homólogo homóloga enviado visitante invitado parlamentario autoridad ministro ministra viceministro viceministra embajador embajadora canciller presidente presidenta vicepresidente vicepresidenta directivo directiva mandatario director directora dignatario par",
  aid: "ayuda asistencia apoyo socorro respaldo contribución paquete auxilio aporte asesoría asesoramiento",
  project: "proyecto programa iniciativa plan esquema campaña esfuerzo actividad acción trabajo obra estrategia componente fase agenda marco respuesta empresa labor tarea mecanismo",
  experts: "científico científica académico académica investigador investigadora experto experta funcionario funcionaria especialista profesional profesor profesora asesor asesora ingeniero ingeniera consultor consultora virólogo parlamentario parlamentaria catedrático docente perito técnico",
  exchange: "intercambio movilidad pasantía hermanamiento canje",
  product: "vacuna medicamento medicina fármaco producto tratamiento terapia insulina antibiótico prueba test=tests kit biosimilar biofármaco interferón biológico inmunógeno candidato antirretroviral droga anticuerpo suero biolarvicida reactivo dispositivo sustancia principio",
  field: "vacunación inmunización salud sanidad medicina farmacéutica biotecnología biofarmacéutica industria oncología cáncer epidemia pandemia vacuna hospital enfermedad cirugía enfermería atención farmacia vih sida malaria paludismo tuberculosis covid covid-19 ébola dengue zika cólera inmunización sector",
  pledge: "compromiso",
  panel: "comité comisión grupo_de_trabajo consejo mesa_de_trabajo",
  document: "documento texto acta nota instrumento",
  body: "ministerio gobierno país parte nación estado universidad autoridad agencia empresa compañía pueblo isla institución cartera secretaría cancillería organismo",
};

export const MODE_NOUNS: Readonly<Record<Mode, string>> = {
  request: "solicitud petición pedido llamamiento llamado exhortación demanda invitación reclamo requerimiento ruego",
  offer: "oferta ofrecimiento propuesta proposición sugerencia",
  wish: "interés voluntad disposición deseo esperanza aspiración anhelo ambición objetivo intención meta propósito visión afán intento disponibilidad invitación ánimo vocación",
  consider: "negociación discusión evaluación análisis conversación consideración posibilidad propuesta perspectiva potencial potencialidad oportunidad opción estudio revisión idea vía factibilidad viabilidad exploración debate examen asunto tema punto forma manera modo área diálogo valoración alternativa espacio",
  promise: "compromiso promesa anuncio plan garantía determinación resolución empeño programa proyecto cronograma seguridad",
  agree: "acuerdo aprobación decisión consenso consentimiento convenio memorando firma suscripción rúbrica signatura",
  continue: "continuación continuidad prórroga prosecución",
  begin: "inicio comienzo arranque lanzamiento apertura",
  finish: "conclusión culminación finalización término cierre",
  stop: "suspensión interrupción paralización pausa aplazamiento postergación congelamiento congelación demora retraso",
  cancel: "cancelación rescisión anulación terminación fin retirada retiro expulsión cese revocación ruptura salida cierre disolución expiración",
  refuse: "rechazo negativa denegación oposición prohibición veto",
  say: "declaración afirmación",
  need: "necesidad importancia prioridad urgencia requisito papel rol valor relevancia pertinencia",
  thank: "gratitud agradecimiento aprecio satisfacción elogio reconocimiento felicitación gracias impacto éxito resultado logro labor beneplácito complacencia aniversario",
  enable: "fin finalidad marco base apoyo medio esfuerzo efecto",
  intend: "plan intención proyección previsión",
  fail: "fracaso falta ausencia incumplimiento carencia",
  possible: "condición posibilidad probabilidad potencial oportunidad",
  underway: "proceso progreso avance implementación ejecución realización marcha instrumentación desarrollo",
  confirm: "confirmación ratificación reafirmación reiteración",
};

/** Adjectives in the masculine singular. */
export const MODE_ADJECTIVES: Readonly<Record<string, Mode>> = {
  dispuesto: "wish", interesado: "wish", listo: "offer", presto: "offer", deseoso: "wish", ansioso: "wish", abierto: "wish", esperanzado: "wish", decidido: "promise",
  comprometido: "promise", determinado: "promise", programado: "intend", previsto: "intend", planificado: "intend", planeado: "intend", proyectado: "intend", venidero: "intend", próximo: "intend", futuro: "intend",
  prometido: "promise", anunciado: "promise", acordado: "agree", pactado: "agree", convenido: "agree",
  posible: "possible", potencial: "possible", eventual: "possible", capaz: "possible", propuesto: "consider", esencial: "need", necesario: "need", importante: "need", imprescindible: "need", vital: "need", fundamental: "need",
  actual: "underway", vigente: "underway", existente: "underway", permanente: "underway", continuo: "continue", continuado: "continue", solicitado: "request", suspendido: "stop", cancelado: "cancel",
};

/** The nouns that frames ask for by name: each counts as the word to its left. */
export const FRAME_NOUNS: Readonly<Record<string, string>> = {
  aid: "ayuda", assistance: "asistencia asesoría asesoramiento", support: "apoyo respaldo", help: "auxilio", relief: "socorro",
  exchange: "intercambio canje", mobility: "movilidad", twinning: "hermanamiento",
  loan: "préstamo empréstito", grant: "subvención subsidio", credit: "crédito", funding: "financiación", financing: "financiamiento", debt: "deuda",
  investment: "inversión",
  research: "investigación", trial: "ensayo", study: "estudio", "r&d": "i+d", investigation: "pesquisa", development: "desarrollo", experiment: "experimento", test: "prueba test",
  donation: "donación donativo", shipment: "envío cargamento remesa", consignment: "lote partida", delivery: "entrega", handover: "traspaso", gift: "obsequio", purchase: "compra", procurement: "adquisición", import: "importación", receipt: "recepción", order: "pedido encargo",
  "co-production": "coproducción", cooperation: "cooperación",
};
