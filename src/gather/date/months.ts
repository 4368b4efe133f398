// Names and short names of the months, folded (small letters, no accents, no full stop), one language a line, January first.
const NAMES: readonly string[] = [
  "january february march april may june july august september october november december", // en
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", // es
  "ene feb mar abr may jun jul ago sept oct nov dic",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre", // fr
  "janv fevr mars avr mai juin juil aout sept oct nov dec",
  "januar februar marz april mai juni juli august september oktober november dezember", // de
  "janner feb marz apr mai jun jul aug sept okt nov dez",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", // pt
  "jan fev mar abr mai jun jul ago set out nov dez",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre", // it
  "gen feb mar apr mag giu lug ago set ott nov dic",
  "januari februari maart april mei juni juli augustus september oktober november december", // nl
  "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik", // tr
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia", // pl
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря", // ru
  "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", // uk
  "januari februari mars april maj juni juli augusti september oktober november december", // sv
  "januar februar marts april maj juni juli august september oktober november december", // da
  "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince", // cs
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta", // fi
  "januari februari maret april mei juni juli agustus september oktober november desember", // id
  "januar februar mars april mai juni juli august september oktober november desember", // no
  "gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre", // ca
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie", // ro
  "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december", // hu
];

const fold = (name: string): string => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/\.$/, "");

const MONTHS = new Map<string, number>();
for (const line of NAMES) line.split(" ").forEach((name, i) => MONTHS.has(fold(name)) || MONTHS.set(fold(name), i + 1));

/** The month, 1 to 12, that a word names in one of some twenty languages, or null. */
export const monthOf = (word: string): number | null => MONTHS.get(fold(word)) ?? null;
