import { type HtmlDocument, type HtmlElement } from "./dom.ts";

// What is never part of a text.
const NEVER = new Set("style noscript template svg iframe object embed button input select textarea canvas video audio dialog nav footer figcaption".split(" "));

// Names that page makers give to what stands beside a text, as whole parts of a class or id.
const BESIDE =
  /(?:^|[\s_-])(?:share|shar(?:e|ing)(?:bar|tools?|buttons?|links?|box)|sharedaddy|social(?:media|icons?|links?|bar|share|buttons?)?|addtoany|addthis|related(?:posts?|articles?|content|links?|stories|news|topics?)?|recommend(?:ed|ation|ations)?|recirc(?:ulation)?|more-?(?:stories|news|articles|from|on)|read-?(?:more|next|also|this)|also-?read|see-?also|trending|most-?(?:read|popular|viewed)|popular(?:posts)?|newsletter(?:s|signup|box)?|news-?letter|subscri(?:be|ption|ptions)|sign-?up|signup|paywall|piano|outbrain|taboola|revcontent|zergnet|teads|sponsor(?:ed)?|promo(?:tion|box|s)?|advert(?:s|isement|isements|ising)?|ads?|adsense|adslot|ad-(?:slot|unit|container|wrapper|banner)|banner|breadcrumbs?|crumbs?|pagination|pager|tags?|taglist|tag-?cloud|post-?tags|entry-?tags|categories|comments?|comment-?(?:list|form|section)|disqus|respond|reply|replies|cookies?|gdpr|consent|popup|modal|overlay|sidebar|widget|widgets|author-?(?:bio|box|info|card|about)|about-?(?:the-?)?author|bio|byline|copyright|caption|captions|wp-caption-text|image-?(?:caption|credit)|photo-?(?:caption|credit)|credit|print-?(?:only|button|link)|toolbar|tools|utility|donate|donation|toc|table-of-contents|skip-?link|screen-?reader(?:-text)?|sr-only|visually-?hidden|hidden|noprint|jp-relatedposts|nav(?:bar|igation)?|menu|footer|login|rating|ratings|poll|quiz|footnotes?-?nav|follow-?(?:us|me)|app-?(?:download|promo)|contact|meta|post-?meta|entry-?meta|entry-?footer|post-?footer)(?=$|[\s_-])/i;
// Names of what holds the text itself, whatever else they say.
const TEXT = /(?:^|[\s_-])(?:article-?body|post-?body|entry-?content|post-?content|article-?content|story-?body|main-?content|articletext|hentry|h-entry)(?=$|[\s_-])/i;
const ROLES = new Set(["navigation", "complementary", "banner", "contentinfo", "dialog", "alertdialog", "menu", "menubar", "search", "toolbar"]);
const INLINE = new Set("a abbr b bdi cite code em font i mark q s small span strong sub sup u".split(" "));
const PROSE = new Set("p li h2 h3 h4 blockquote td".split(" "));
const KEPT_TAGS = new Set(["html", "body", "main", "article", "p", "h1", "h2", "time"]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

// An element that holds this share of the page's paragraphs is the text, whatever it is called.
const MAIN_SHARE = 0.3;

const namesOf = (element: HtmlElement): string => `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;

function isBeside(element: HtmlElement): boolean {
  if (HIDDEN.test(element.getAttribute("style") ?? "") || element.hasAttribute("hidden")) return true;
  if (KEPT_TAGS.has(element.localName)) return false;
  if (ROLES.has(element.getAttribute("role") ?? "")) return true;
  // A link called "tag" in the middle of a sentence is a word of the sentence.
  if (INLINE.has(element.localName) && PROSE.has(element.parentElement?.localName ?? "")) return false;
  const names = namesOf(element);
  return names.length > 1 && BESIDE.test(names) && !TEXT.test(names);
}

/** Characters of all paragraphs within an element. */
function paragraphLength(element: { getElementsByTagName(name: string): Iterable<HtmlElement> }): number {
  let length = 0;
  for (const p of element.getElementsByTagName("p")) length += p.textContent.trim().length;
  return length;
}

// Some systems put the whole page into one form.
const FORM_SHARE = 0.2;

type Judge = (element: HtmlElement) => boolean;

/** Takes out every element that is judged to go; what is in it is not asked. */
function remove(above: HtmlElement, goes: Judge): void {
  for (let child = above.firstElementChild; child !== null; ) {
    const next = child.nextElementSibling;
    if (goes(child)) child.remove();
    else remove(child, goes);
    child = next;
  }
}

/** Judges what is no text by its kind. */
function byKind(document: HtmlDocument): Judge {
  const whole = document.body?.textContent.length ?? 0;
  return (element) => {
    const { localName } = element;
    if (localName === "form") return element.textContent.length < whole * FORM_SHARE;
    return localName === "script" ? !/json/i.test(element.getAttribute("type") ?? "") : NEVER.has(localName);
  };
}

/** Judges what stands beside a text by what it is called. */
function byName(document: HtmlDocument): Judge {
  const whole = paragraphLength(document);
  return (element) => isBeside(element) && paragraphLength(element) <= whole * MAIN_SHARE;
}

/** Takes out of a page what is no text by its kind: scripts, forms, navigation, captions. */
export function pruneTags(document: HtmlDocument): void {
  if (document.documentElement) remove(document.documentElement, byKind(document));
}

/** Takes out of a page what stands beside its text, by kind and by name: share bars, related links, boxes. */
export function prune(document: HtmlDocument): void {
  pruneTags(document);
  if (document.documentElement) remove(document.documentElement, byName(document));
}
