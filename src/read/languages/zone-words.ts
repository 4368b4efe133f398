/**
 * Lines that are not the text itself, by what they begin with or are, in English and Spanish. Read on lines of at most 300
 * characters only. A site's language and its text's language often differ, so both are tried on every text.
 */
export const WHOLE_LINES: readonly RegExp[] = [
  /^(?:share|tweet|print|email|e-?mail this|copy link|like|follow us|subscribe|sign up|log in|register|menu|search|home|news|advertisement|advertorial|loading|close|next|previous|back|top|comments?|no comments|leave a (?:reply|comment)|related|related (?:articles|news|stories|posts|topics|links|content)|recommended|trending|most (?:read|popular|viewed)|more (?:news|stories|from.*)|you may also like|see also|tags?|topics|categories|video player ?close|photo gallery|gallery|ends?|-+ ?ends? ?-+|#+ ?ends? ?#*|-30-|#{2,}|\*{3,}|-{2,}|_{2,}|={2,}|key points|release|e ?& ?oe|(?:e&oe )?transcript|(?:for )?immediate release|to (?:the )?editors?|notes? (?:to|for) (?:the )?(?:editors?|press.*))[:.!]*$/i,
  /^(?:compartir|imprimir|enviar|correo|síguenos|síganos|suscríbete|suscríbase|inicio|noticias|portada|buscar|publicidad|cargando|cerrar|siguiente|anterior|comentarios?|deja(?:r)? (?:un|tu) comentario|relacionad[oa]s?|(?:noticias|notas|artículos|contenido) relacionad[oa]s?|te puede interesar|lo más (?:leído|visto)|más (?:noticias|leídas)|etiquetas?|temas|categorías|galería|fin|comunicado de prensa|nota de prensa|boletín de prensa)[:.!]*$/i,
  /^(?:joint |news |media )?(?:media|press|news) (?:release|statement|note|communiqu[eé])$/i,
  /^(?:fact-?checking|autentic|dmca|report|\s)+$/i,
  /^[\d\s.,•·|+-]{1,8}$/,
  /^\/?[a-z]{2,5}(?:\/[a-z]{2,5})+\/?$|^\/[a-z]{2,5}\/$/,
  /^(?:guest|\d+ comments?|\d+ comentarios?|\d+ shares?|adjust font size:?|video player|acceda a la versión completa del contenido)$/i,
];

export const LINE_BEGINS: readonly RegExp[] = [
  /^(?:read (?:also|more|next|the full)|also read|see also|see this content|related(?: news| stor(?:y|ies)| articles?)?:|more on this|click (?:here|on)|skip to|share (?:on|this|via)|follow (?:us|@)|subscribe to|sign up (?:for|to)|download (?:the|our)|listen to|watch:|all rights reserved|copyright|©|\(c\) ?\d{4}|terms (?:of|and)|privacy policy|we use cookies|this (?:site|website|page) uses|xhtml:|you may (?:reprint|also)|not for publication|first published on|loading\b|authori[sz]ed by|notes? to (?:the )?(?:press|editors?)|disclaimer|budget line|filed under|tagged|posted in)/i,
  /^(?:lea(?: también| además| más)?:|leer (?:también|más)|le puede interesar|te puede interesar|vea también|ver (?:también|más)|más información|compart[ae]|síg[ua]|suscr[ií]b|todos los derechos|prohibida (?:la|su) reproducción|derechos reservados|aviso legal|política de (?:privacidad|cookies)|usamos cookies|este sitio|etiquetas:|saltar al|ir al contenido|descarg[ae] )/i,
];

/** A line that says where the text comes from. */
export const CREDIT_LINES: readonly RegExp[] = [
  /^[([]?\s*(?:(?:data )?source|sources|fuente|fuentes|via|vía|credit|crédito|origin|agencia|agency|courtesy|cortesía|text|texto|author|autora?|redacción|(?:story|report|words) by)\s*[:|]/i,
  /^(?:SOURCE|FUENTE)\s+\p{Lu}/u,
  /^[([]?\s*(?:disclaimer:\s*)?(?:via|vía|translated (?:from|by)|traducid[oa] (?:por|del?)|traducción:?|translation:?|with (?:inputs|information|input|reports?|files|material) from|con información de|con datos de|(?:texto |nota |artículo )?(?:original )?(?:tomad|extraíd|republicad|reproducid)[oa] (?:con permiso )?de|(?:este|esta|el|la) (?:artículo|texto|nota|reportaje|entrevista)(?: \p{L}+)? (?:fue|se|ha sido|apareció)|publicad[oa] (?:originalmente )?(?:en|por)|originally published|first (?:published|appeared) (?:in|by)|(?:this|the) (?:article|story|report|piece|text|interview)(?: is| was| were| has been)? (?:first|originally|re-?published|reprinted|translated|published|a (?:shortened|edited|translated)|adapted|taken)|this (?:article|story|report|piece|(?:press |news )?release|statement) (?:was|is|has been|first|originally)|(?:article |story )?(?:re-?(?:published|printed|posted)|reproduced|taken) (?:from|with|by|in)|re-?(?:published|printed|posted)|published with|adapted from|this is an? (?:\p{L}+ )?(?:version|translation) of|courtesy of|cortesía de|(?:issued|released|distributed) by|read the original|lea el original|versión original en|reporting by|edited by|edición|editing by|escrito por|written by|story by|report by)(?![\p{L}])/iu,
  /^[(][^)]{0,80}(?:fuente|source|información de|inputs from|information from|contributed)[^)]{0,80}[)]\.?$/i,
];

export const BYLINE = /^(?:[Bb]y|BY|[Pp]or|POR)\s+(?:\p{Lu}[\p{L}.'’-]+)(?:\s+(?:de|del|la|y|and|da|dos|van|von|bin|al|el|\p{Lu}[\p{L}.'’-]*)){0,7}(?:,.{0,60}|\s*[|/–-].{0,60})?$/u;
export const CONTACT = /^(?:(?:media|press|for (?:media|press|further|more)) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)\b.{0,80}[:\d@]|^(?:media|press) (?:contacts?|enquiries|inquiries|office)\b|^for (?:further|more|additional) (?:information|details|enquiries)|^(?:tel(?:ephone|éfono)?|phone|fax|mobile|e-?mail|correo)[.:]?\s*[:+(\d]|^contact(?:s|o|os)?\s*(?:de prensa|para (?:la )?prensa)?\s*:|^contacto de prensa/i;
export const IMAGE = /^!\[[^\]]*\]\([^)]*\)$|^image not found|^(?:photo|photos|image|foto|fotos|imagen|picture|file photo|photo credit)\s*[:/(]|^\S+\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?)$/i;
export const LINK = /^<?(?:https?:\/\/|www\.)\S+>?$|^\[[^\]]*\]\(\S+\)$|^<a\b.*<\/a>$/i;
export const RELATED = /(?:read (?:also|more)|also read|see also|in sequence|related|lea también|le puede interesar|te puede interesar|vea también|ver también|leer también|en secuencia|a continuación)\s*:$/i;
export const TRAIL = /\s(?:[|»›>]|::|\/)\s/;
export const MASTHEAD = /^(?:h\. ?e\. |(?:the )?(?:hon\.?|honou?rable|senator|(?:shadow |assistant |deputy |prime )?minister\b|member for|his excellency|her excellency|minist(?:er|ry|erio|ro|ra)|secretar(?:y|ía|io|ia)|department|embassy|embajada|government|gobierno|office of|oficina|presidency|presidencia|república|republic of)\b)/i;
export const PERSON_ROLE = /^(?:[\p{Lu}"“][\p{L}.'’"”-]*\s+){1,4}[\p{Lu}][\p{L}.'’-]+,\s+(?:(?:[\p{Lu}&–-]\S*|of|for|the|and|to|at|in|on|de|del|la|las|los|y|e|en|para)(?:\s+|$)){1,14}$|^(?:[\p{Lu}"“][\p{L}.'’"”-]*\s+){1,4}[\p{Lu}][\p{L}.'’-]+,\s+(?:spokes|editor|report|correspond|vocer|portavoz)/u;
const PAPERS = "times|post|news|herald|daily|tribune|gazette|guardian|reader|star|mirror|observer|chronicle|standard|express|telegraph|mail|journal|monitor|press|agency|radio|tv|televisi[oó]n|diario|prensa|lector|universal|nacional|noticias|agencia|periódico|heraldo|tiempo|mundo|país";
const PAPER = new RegExp(`^(?:the |el |la |le )?(?:\\p{Lu}[\\p{L}'’-]*\\s+){0,4}(?:${PAPERS})(?:\\s+\\p{Lu}[\\p{L}'’-]*){0,2}$`, "iu");
const PAPER_WORD = new RegExp(`(?:${PAPERS})(?:\\s|$)`, "iu");
/** "The Daily News": a name of a paper. Its own word is asked for first: the pattern of names around it is slow to begin with. */
export const isPaper = (line: string): boolean => PAPER_WORD.test(line) && PAPER.test(line);
