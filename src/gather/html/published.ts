import { dateOf, findDates, type DateManner } from "../date/find-dates.ts";
import type { Found } from "../gathered.ts";
import type { ArticleData } from "./json-ld.ts";
import type { Datum, Survey } from "./survey.ts";

/** What the search for the day of publication looks at. */
export interface DatedPage {
  readonly survey: Survey;
  readonly article: ArticleData | null;
  readonly url: string | null;
  /** words of the page's body in their order; asked for only where nothing better is there */
  readonly words: () => string;
}

type Way = (page: DatedPage, manner: DateManner) => Found<string> | null;

const PUBLISHED =
  "article:published_time og:article:published_time article:published og:published_time rnews:datepublished datepublished dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created dcterms.available citation_publication_date citation_date citation_online_date bt:pubdate parsely-pub-date sailthru.date article.published article_date_original originalpublicationdate publish-date publish_date publishdate publication_date publication-date pubdate published-date published_date published cxenseparse:recs:publishtime cse:publishdate date_published datecreated date created creation_date shareaholic:article_published_time article:create_date eprints.datestamp eprints.date displaydate dateline release_date timestamp gentime ptime time video:release_date uploaddate prism.publicationdate last-published".split(" ");
const MODIFIED = "article:modified_time og:updated_time dcterms.modified dc.date.modified datemodified last-modified lastmodified revised updated_time modified_time".split(" ");

const found = (value: string | null, by: string): Found<string> | null => (value === null ? null : { value, by });

function inMeta(names: readonly string[], { survey }: DatedPage, manner: DateManner): Found<string> | null {
  for (const name of names) {
    const value = survey.meta.get(name);
    const date = value === undefined ? null : dateOf(value, manner);
    if (date !== null) return { value: date, by: `meta ${name}` };
  }
  return null;
}

function firstOf(data: readonly Datum[], pattern: RegExp, manner: DateManner): Found<string> | null {
  for (const { name, value } of data) {
    if (!pattern.test(name)) continue;
    const date = dateOf(value, manner);
    if (date !== null) return { value: date, by: `element "${name.trim().replace(/\s+/g, " ").slice(0, 60)}"` };
  }
  return null;
}

const jsonLd: Way = ({ article }, manner) => found(article?.published === undefined ? null : dateOf(article.published, manner), "JSON-LD datePublished");
const jsonLdModified: Way = ({ article }, manner) => found(article?.modified === undefined ? null : dateOf(article.modified, manner), "JSON-LD dateModified");
const microdata: Way = ({ survey }, manner) => firstOf(survey.microdata, /^(?:datePublished|dateCreated|pubdate|uploadDate)$/i, manner);
const markedTime: Way = ({ survey }, manner) => firstOf(survey.times, /pubdate|publi[sc]|entry-date|post-?date|article-?date|datePublished|entry-time/i, manner);
const anyTime: Way = ({ survey }, manner) => firstOf(survey.times.filter(({ name }) => !/updat|modif|comment/i.test(name)), /./, manner);
const lateTime: Way = ({ survey }, manner) => firstOf(survey.times, /./, manner);

/** A day in the address: /2021/03/02/, /2021-03-02-, -20210302. */
const address: Way = ({ url }) => {
  const m = url === null ? null : /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?![0-9])/.exec(url) ?? /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(url);
  return m ? found(dateOf(`${m[1]}-${m[2]}-${m[3]}`), "its address") : null;
};

const PUBLISHED_NAME = /publi[sc]|posted|pubdate|post-?(?:date|time|meta|info)|entry-?(?:date|meta|time)|article-?(?:date|meta|info|time)|date-?(?:published|posted|line|created)|dateline|submitted|created|datum|fecha|byline|(?:^|[\s_-])date(?:$|[\s_-])|(?:^|[\s_-])meta(?:$|[\s_-])|time-?stamp/i;
const NOT_PUBLISHED = /comment|kommentar|respuesta|related|sidebar|widget|footer|update|modif|event|calendar|copyright|birth/i;
const named: Way = ({ survey }, manner) => firstDay(survey.dated.filter(({ name }) => PUBLISHED_NAME.test(name) && !NOT_PUBLISHED.test(name)), manner);
const called: Way = ({ survey }, manner) => firstDay(survey.dated.filter(({ name }) => !/comment|kommentar/i.test(name)), manner);

function firstDay(data: readonly Datum[], manner: DateManner): Found<string> | null {
  for (const { name, value } of data) {
    const [day] = findDates(value, manner);
    if (day) return { value: day.edtf, by: `element "${name.slice(0, 60)}"` };
  }
  return null;
}

const SAID = /(?:published|posted|publi(?:cado|é|ée|cada)|veröffentlicht|erstellt|geschrieben|gepostet|eingestellt|yayınlan|first published|date|datum|fecha|stand|vom|am|on|written|created|dated|submitted)\b[^\d\n]{0,30}$/i;
const CHANGED = /(?:updated|modified|actualizado|aktualisiert|geändert|mis à jour|güncelle|bearbeitet|retrieved|abgerufen|accessed|copyright|©)[^\d\n]{0,30}$/i;
/** A day that the words before it call the day of publication; else the first day near the top of the text. */
const words: Way = (page, manner) => {
  const text = page.words().slice(0, 60_000);
  const days = findDates(text, manner);
  const before = (start: number): string => text.slice(Math.max(0, start - 40), start);
  const said = days.find(({ start }) => SAID.test(before(start)) && !CHANGED.test(before(start)));
  return found((said ?? days.find(({ start }) => !CHANGED.test(before(start))) ?? days[0])?.edtf ?? null, said ? "words of the page, called its date" : "words of the page, the first day named");
};

const published: Way = (page, manner) => inMeta(PUBLISHED, page, manner);
const modified: Way = (page, manner) => inMeta(MODIFIED, page, manner);
const image: Way = ({ survey }, manner) => {
  const path = survey.meta.get("og:image") ?? survey.meta.get("og:image:url") ?? "";
  const m = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)\b/.exec(path);
  return m ? found(dateOf(`${m[1]}-${m[2]}-${m[3]}`, manner), "the address of its picture") : null;
};

/** From the surest to the least sure. */
const WAYS: readonly Way[] = [jsonLd, published, microdata, address, markedTime, anyTime, named, called, lateTime, jsonLdModified, modified, words, image];

const isDay = ({ value }: Found<string>): boolean => value.length === 10;

const DAY = 86_400_000;

/** A time in UTC may be a day off from the day that the publisher's own address names; then the address is right. */
function local(date: Found<string>, page: DatedPage, manner: DateManner): Found<string> {
  const day = address(page, manner);
  const apart = day === null ? Infinity : Math.abs(Date.parse(day.value) - Date.parse(date.value)) / DAY;
  return day !== null && apart === 1 ? day : date;
}

/** When a page came out, as EDTF, with how that was found; a month only where no day is told. */
export function publishedOf(page: DatedPage, manner: DateManner): Found<string> | null {
  let month: Found<string> | null = null;
  for (const way of WAYS) {
    const date = way(page, manner);
    if (date && isDay(date)) return local(date, page, manner);
    month ??= date;
  }
  return month;
}
