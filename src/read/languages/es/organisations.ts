/** Nouns that head the name of a body; in Spanish they come first. */
export const heads =
  "ministerio ministerios departamento dirección direccion secretaría secretaria-general subsecretaría viceministerio instituto institutos universidad universidades colegio escuela facultad hospital hospitales clínica clinica policlínico policlinico sanatorio " +
  "agencia agencias banco fundación fundacion consejo parlamento asamblea congreso senado cámara camara academia sociedad asociación asociacion federación federacion confederación " +
  "laboratorio laboratorios comité comite comisión comision alianza cuerpo centro centros oficina autoridad embajada consulado organización organizacion organismo " +
  "unión union liga comunidad corte tribunal junta servicio empresa corporación corporacion compañía compania grupo movimiento partido misión mision consorcio coalición unidad división " +
  "ejército policía fuerza fuerzas inspectoría observatorio biblioteca museo diario periódico radio iglesia fondo gabinete bolsa aerolínea cancillería casa superintendencia dirección-general procuraduría fiscalía contraloría intendencia prefectura alcaldía gobernación farmacéutica farmaceutica industria industrias complejo representación caja";

/** What bodies are for. */
export const subjects =
  "salud higiene trasplante trasplantes producción donación pública publica público bienestar familia medicina médica médico médicas médicos medicamentos farmacia farmacéutico farmacéutica farmacéuticos farmacéuticas alimentos nutrición enfermería higiene saneamiento población enfermedades infecciosas control prevención epidemiología inmunología inmunización vacunas vacuna virología " +
  "biotecnología biotecnologia genética ingeniería molecular biología biomédica biológica biológicos ciencia ciencias científica científicas científico tecnología tecnologías tecnológica técnica técnico investigación investigaciones innovación educación superior enseñanza formación cultura deportes deporte juventud niñez mujer mujeres género " +
  "social sociales humano humanos humana humanitaria trabajo empleo previsión relaciones exteriores exterior interior internacional internacionales asuntos extranjeros cooperación colaboración desarrollo económico económica económicos economía comercio comercial industria industrial inversión inversiones inversión extranjera finanzas hacienda aduanas presupuesto planificación " +
  "política políticas estadística estadísticas nacional nacionales federal estatal regional regionales central general generales unidas unidos agricultura agropecuaria ganadería pesca silvicultura tierras agua aguas riego rural urbano vivienda construcción infraestructura transporte transportes comunicaciones comunicación telecomunicaciones información " +
  "medios digital energía minas minería petróleo gas ambiente medio ambiental clima recursos naturales turismo justicia legal derecho derechos constitucional electoral seguridad defensa militar naval policía emergencias emergencia desastres socorro refugiados migración migraciones religiosos indígenas indígena tradicional local provincial municipal " +
  "protección civil sanitaria sanitario sanitarios sanitarias calidad normas regulación regulatoria reguladora administración gestión servicios servicio abastecimiento suministros adquisiciones asistencia seguro seguros social pensiones pueblo popular académico académica clínica clínico cirugía odontología oftalmología cardiología cardiovascular cáncer cancerología oncología hematología neurología diabetes " +
  "tropical materno infantil mental estratégico solidaridad integración reforma coordinación vigilancia monetario crédito exportación importación empresas pequeñas medianas naciones estados representantes diputados ministros ministras amistad asuntos farmacológica dispositivos equipos insumos";

/** Words that name papers, events and undertakings, not bodies. */
export const undertakings =
  "memorando memorándum memorandum acuerdo acuerdos convenio convenios protocolo tratado carta declaración comunicado ley resolución constitución plan planes estrategia hoja agenda marco programa programas proyecto proyectos iniciativa campaña " +
  "cumbre conferencia simposio taller seminario reunión reunion sesión diálogo feria festival día días semana mes año años década aniversario premio medalla orden beca becas curso informe estudio ensayo ensayos fase operación ejercicio " +
  "asociación-estratégica pacto mecanismo plataforma paquete línea vacuna vacunas prueba pruebas ruta guerra revolución pandemia epidemia brote crisis sistema sistemas objetivo objetivos visita ceremonia evento juegos copa capítulo artículo sección anexo foto imagen video entrevista fuente nota resumen";

export const forms = "s.a. s.a s.l. s.a.s. s.r.l. cía s.a.b.";

export const places =
  "provincia provincias distrito región estado estados isla islas condado ciudad pueblo municipio gobernación departamento cantón zona área mar océano bahía golfo estrecho río lago monte montaña valle península costa desierto aeropuerto puerto plaza calle avenida carretera parque barrio comunidad archipiélago villa comuna";

export const kinds =
  "empresa compañía firma fabricante productora productor proveedor farmacéutica conglomerado grupo corporación agencia diario periódico cadena organización ong instituto laboratorio hospital universidad banco red consorcio desarrolladora distribuidora filial aerolínea editorial revista fundación institución";
