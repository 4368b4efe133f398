/** Words that stand before a person's name and name no office. */
export const honorifics =
  "sr sr. sra sra. srta srta. señor señora señorita don doña d. dña dr dr. dra dra. doctor doctora lic lic. licenciado licenciada ing ing. ingeniero ingeniera mtro mtra mtro. mtra. " +
  "maestro maestra prof prof. profesor profesora arq arq. s.e. excelencia excmo excma excmo. excma. excelentísimo excelentísima su sus honorable monseñor papa rey reina príncipe princesa fray padre san compañero compañera";

/** Ranks of the services and of scholarship, before a name. */
export const ranks =
  "general teniente coronel comandante capitán capitan mayor almirante brigadier mariscal sargento cnel gral académico académica especialista doctor doctora enfermera enfermero cirujano";

/** Heads of the name of an office. */
export const posts =
  "presidentes presidentas ministros ministras cancilleres secretarios secretarias embajadores directores viceministros gobernadores presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra exministro exministra secretario secretaria subsecretario subsecretaria embajador embajadora " +
  "cónsul consul comisionado comisionada comisario comisaria director directora subdirector subdirectora canciller vicecanciller gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada " +
  "jefe jefa líder titular coordinador coordinadora gerente administrador administradora rector rectora vicerrector vicerrectora decano decana portavoz vocero vocera enviado enviada " +
  "asesor asesora consejero consejera representante delegado delegada fiscal juez jueza fundador fundadora investigador investigadora científico científica encargado encargada mandatario mandataria " +
  "gobernante primer-ministro premier superintendente intendente prefecto procurador procuradora tesorero tesorera integrante responsable parlamentario parlamentaria diplomático diplomática expresidente expresidenta " +
  "médico médica epidemiólogo epidemióloga experto experta periodista coordinadora dirigente presidente-ejecutivo comandante homólogo homóloga homólogos par seremi";

/** Words that belong to the name of an office and come before or after its head. */
export const modifiers =
  "primer primera vice ex entonces anterior nuevo nueva actual interino interina adjunto adjunta general ejecutivo ejecutiva nacional regional federal estatal departamental provincial municipal permanente " +
  "alto alta principal encargado encargada designado designada extraordinario plenipotenciario residente técnico técnica científico científica médico médica comercial político política social internacional " +
  "constitucional saliente honorario honoraria";

export const tails = "phd msc ph.d.";

/** Verbs by which somebody is made to speak. */
export const sayings =
  "dijo dice agregó añadió señaló indicó expresó explicó afirmó aseguró destacó resaltó subrayó manifestó declaró informó anunció comentó recordó precisó sostuvo apuntó detalló reiteró agradeció " +
  "puntualizó enfatizó advirtió consideró confirmó remarcó ratificó reconoció valoró mencionó refirió visitó recibió llegó viajó firmó suscribió inauguró encabezó presidió participó sostuvo entregó arribó celebró aclaró acotó expuso";
