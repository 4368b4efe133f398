// Words that page makers put around texts, in the languages that the press of our sources is written in. Each stands for a whole line.

/** Lines that say nothing of the matter: invitations, notices, labels of buttons. */
export const NOTICES: readonly RegExp[] = [
  /^(?:share|tweet|pin|email|e-mail|print|save|like|follow|listen|watch|close|caption|comments?|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|copy link|compartir|imprimir|enviar|guardar|tuitear|partager|imprimer|teilen|drucken|compartilhar)(?: (?:this|on|via|with|en|por|sur|auf)\b.{0,40})?[:.]?$/i,
  /^(?:share|compart[ea]|comparte|compartilhe|partagez|partager|teilen)\b.{0,50}(?:facebook|twitter|whatsapp|article|story|post|artículo|nota|noticia|friends|redes)\b.{0,20}$/i,
  /^(?:advert(?:isement|isment|ising)?|ad|sponsored(?: content)?|publicidad|publicidade|publicité|anuncio|anzeige|werbung|реклама)\b[\s\p{P}]*(?:continue reading.*|story continues.*|scroll to continue.*)?$/iu,
  /^(?:story|article) continues below\b.*$/i,
  /^(?:continue|keep|sigue|continúe|continuar|seguir) (?:reading|leyendo|lendo|lecture)\b.{0,40}$/i,
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|see (?:also|more)|related|recommended|more (?:on|from|about)|don'?t miss|must read|editor'?s picks?|in case you missed it|you may (?:also )?like|lea (?:también|además|más)|lee (?:también|además|más)|le puede interesar|te puede interesar|también puede leer|ver también|ver más|mira también|más información|nota relacionada|noticias relacionadas|leia (?:também|mais)|veja também|saiba mais|lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|lesen sie auch|mehr zum thema|siehe auch|lees ook|leggi anche|читайте также)\b[\s:–—-].{0,180}$/i,
  /^(?:subscribe|sign up|join|register|suscr[íi]b(?:ase|ete|irse)|abonnez-vous|inscrivez-vous|assine|inscreva-se|abonnieren)\b.{0,200}(?:newsletter|bulletin|updates?|inbox|e-?mail|channel|magazine|today|now|here|bolet[íi]n|canal|gratis|lettre|stories|forums?|premium|pro)\b.{0,120}$/i,
  /^(?:get|receive|want|never miss|reciba?|recibe|recevez|receba)\b.{0,160}(?:newsletter|inbox|e-?mails?|bolet[íi]n|headlines|correo|delivered|stories like this|straight to your|breaking news)\b.{0,120}$/i,
  /^(?:follow|like|find|join|connect with|s[íi]gu?e(?:nos|me)?|siga(?:-nos)?|s[íi]ganos|suivez-nous|folgen sie|visit|reach|email|contact)\b.{0,120}(?:facebook|twitter|instagram|youtube|linkedin|whatsapp|telegram|google news|flipboard|pinterest|@\w+)\b.{0,200}$/i,
  /^click here\b.{0,120}$/i,
  /^(?:to|for) (?:read|get|view|see|more)\b.{0,60}\bclick here\b.{0,60}$/i,
  /^(?:haga|haz|pulse|cliquez|clique)\s+(?:clic|aquí|ici|aqui)\b.{0,100}$/i,
  /^(?:download|get) (?:the|our) .{0,40}\bapp\b.{0,80}$/i,
  /^(?:©|\(c\)|copyright)(?!\p{L}).{0,160}$/iu,
  /^all rights reserved\b.{0,120}$/i,
  /^(?:todos los derechos reservados|tous droits réservés|todos os direitos reservados|alle rechte vorbehalten)\b.{0,120}$/i,
  /^this (?:article|document|material|post|page|story) (?:is subject to copyright|may not be|may contain affiliate|contains affiliate)\b.{0,300}$/i,
  /^(?:citation|cite this (?:article|page)|permalink|short ?link|tags?|filed under|topics?|categor(?:y|ies)|etiquetas?|temas|categorías?|mots-clés|schlagw[oö]rter)\s?:.{0,300}$/i,
  /^(?:tags?|topics?|filed under|etiquetas|temas|categories|comments|comentarios|commentaires|kommentare|related (?:news|articles|posts|stories|topics)|recent posts|breaking news)$/i,
  /^(?:leave|post|add|write) a (?:reply|comment)\b.{0,60}$/i,
  /^(?:tell us what you think|what do you think|have your say|join the (?:conversation|discussion))\b.{0,80}$/i,
  /^(?:image|photo|picture|slide|video|imagen|foto)\s?\d+\s?(?:of|\/|de)\s?\d+$/i,
  /^(?:(?:image|photo|picture|file photo|photograph|cover)(?: (?:source|credits?|copyright|by|caption|courtesy(?: of)?))?|(?:foto|fotografía|imagen|crédito|créditos|bild|crédit photo|fuente de la imagen)(?: de)?)\s?[:©].{0,160}$/i,
  /^(?:enter your email|your email address|by (?:signing up|subscribing|clicking)|we (?:use cookies|respect your privacy)|you can unsubscribe)\b.{0,240}$/i,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:loading|please wait|enable javascript|javascript is (?:disabled|required))\b.{0,100}$/i,
  /^[/*<>|{}\s]+$/,
  /^\d+\s(?:shares?|comments?|views?|likes?|min(?:ute)?s? read|comentarios?|vistas|compartidos)$/i,
];

/** Headings of what follows a text: everything beneath them goes, until the text goes on. */
export const TAILS: readonly RegExp[] = [
  /^(?:related|recommended|similar|latest|recent|popular|trending|top|more|other|further)\b.{0,30}\b(?:news|articles?|posts?|stories|reading|content|topics?|coverage|links?|videos?)\b.{0,12}$/i,
  /^(?:more (?:great|from|on|in|about|stories)\b.{0,40}|read (?:more|next|also)|also read|you (?:may|might)(?: also)? (?:like|enjoy|be interested).{0,20}|don'?t miss|most (?:read|popular|viewed|shared)|around the web|from our partners|sponsored (?:content|links)|promoted (?:content|stories)|want more stories like this\??|editor'?s (?:picks?|choice))\s?:?$/i,
  /^(?:share this.{0,24}|like this:?|about the authors?|leave a (?:reply|comment).*|post a comment|(?:\d+ )?(?:comments?|responses?|replies|thoughts? on.*)|join the conversation|tell us what you think.*)\s?:?$/i,
  /^(?:noticias|notas|artículos|artigos|notícias|contenidos?|temas|entradas|publicaciones) (?:relacionad[ao]s|recomendad[ao]s|recientes)|^(?:(?:te|le) (?:puede|podría) interesar|más (?:noticias|leíd[ao]s|vist[ao]s|populares|sobre|en|de)\b.{0,30}|lo más (?:leído|visto|popular)|también te puede interesar|lee también|comparte est[ea].{0,20}|deja (?:un comentario|una respuesta)|(?:\d+ )?comentarios?)\s?:?$/i,
  /^(?:articles? (?:liés|similaires|connexes)|à lire (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|(?:\d+ )?commentaires?|laisser un commentaire|das könnte (?:sie|dich) auch interessieren|mehr zum thema|ähnliche (?:artikel|beiträge)|weitere (?:artikel|beiträge|nachrichten)|(?:\d+ )?kommentare?|leia (?:também|mais)|veja (?:também|mais)|leggi anche|articoli correlati)\s?:?$/i,
];

/** Lines at the head of a text that say who wrote it and when, not what happened. */
export const BYLINES: readonly RegExp[] = [
  /^(?:by|from|por|par|von|di|door|written by|posted by|published by|escrito por|publicado por|texto:?|redacción)\s\p{L}.{0,100}$/iu,
  /^\|?\s?(?:published|posted|updated|last (?:updated|modified)|first published|created|publicado|actualizado|publié|mis à jour|veröffentlicht|aktualisiert|atualizado)\b.{0,80}$/i,
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira)?,?\s?(?:\d{1,2}(?:st|nd|rd|th|º)?\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,10}\.?\s\d{1,2},?\s\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:[\s,|·•@-]*(?:at|às|a las|um)?\s?\d{1,2}[:h.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,5}|Uhr|hrs?|h))?)?$/iu,
];
