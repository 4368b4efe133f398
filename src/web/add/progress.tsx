import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { AddLine } from "#server/shapes/added.ts";
import { Button } from "../parts/button.tsx";
import { useFormat } from "../parts/use-format.ts";
import { problemWords } from "../words/problem-words.ts";
import type { Adding, Item } from "./use-adding.ts";
import style from "./add.module.css";

function Taken({ ingested }: Extract<AddLine, { readonly kind: "taken" }>): ReactElement {
  const { t } = useTranslation("add");
  const { kind, source, title, open, joined, sameReport } = ingested;
  return (
    <>
      <Link to="/review/$source" params={{ source }} className="theirs">{title || t("untitled")}</Link>
      <span className="quiet small"> · {kind === "known" ? t("known") : [t("open", { count: open }), joined > 0 && t("joined", { count: joined })].filter(Boolean).join(" · ")}</span>
      {sameReport && <span className="quiet small"> · {t(sameReport.sure ? "sameAs" : "like")} <Link to="/review/$source" params={{ source: sameReport.source }}>{sameReport.title || t("untitled")}</Link></span>}
    </>
  );
}

interface LineProps {
  readonly line: AddLine;
  readonly adding: Adding;
}

function Refused({ place, ...refused }: Extract<AddLine, { readonly kind: "refused" }>): ReactElement {
  const { t } = useTranslation("add");
  const { title, detail, remedy } = problemWords(refused);
  const more = detail !== "" && detail !== title && !detail.includes(title) ? ` (${detail})` : "";
  return <span className={style.refused}><strong>{t("refused")}</strong> {place}: {title}{more}. {remedy}</span>;
}

/** What a feed only names, with the way to have it. */
function Named({ place, count, adding }: Extract<AddLine, { readonly kind: "named" }> & Pick<LineProps, "adding">): ReactElement {
  const { t } = useTranslation("add");
  const isAddress = /^https?:/.test(place);
  return <span className="quiet">{t("named", { count })} {isAddress && <Button look="quiet" isDisabled={adding.busy} onPress={() => void adding.addFeed(place)}>{t("fetchNamed", { count })}</Button>}</span>;
}

function Line({ line, adding }: LineProps): ReactElement | null {
  const { t } = useTranslation("add");
  const { date } = useFormat();
  switch (line.kind) {
    case "taken": return <Taken {...line} />;
    case "refused": return <Refused {...line} />;
    case "named": return <Named {...line} adding={adding} />;
    case "fetching": return <span className="quiet small">{line.wait >= 1000 ? t("waits", { seconds: Math.ceil(line.wait / 1000) }) : t("fetching", { place: line.place })}</span>;
    case "feed": return <span className="quiet small">{t("feedNames", { count: line.named })}</span>;
    case "pages": return line.later > 0 ? <span className="quiet small">{t("later", { count: line.later })}</span> : null;
    case "held": return <span className="quiet small">{t("held", { date: date(line.until.slice(0, 10)) })}</span>;
    case "reading": return null;
  }
}

const isPassingKind = (kind: AddLine["kind"]): boolean => kind === "fetching" || kind === "reading";
const isPassing = ({ kind }: AddLine): boolean => isPassingKind(kind);

/** Of what passes, the last is shown, and only as long as it goes on. */
const shownOf = ({ state, lines }: Item): readonly AddLine[] => lines.filter((one, i) => !isPassing(one) || (state === "reading" && i === lines.length - 1));

/** Nothing came of it: what is said of that says enough. */
const isRefused = ({ state, lines }: Item): boolean => state === "done" && lines.length > 0 && lines.every(({ kind }) => isPassingKind(kind) || kind === "refused");

/** What was given and what came of it: each file, each text in it. */
export function Progress({ adding }: { readonly adding: Adding }): ReactElement | null {
  const { t } = useTranslation("add");
  if (adding.items.length === 0) return null;
  return (
    <ol className={style.items} aria-label={t("progress")} aria-live="polite">
      {adding.items.map((item) => (
        <li key={item.id} data-state={item.state}>
          <span className={style.place}>{item.place || t("pasted")}</span> {!isRefused(item) && <span className="quiet small">{t(`state.${item.state}`)}</span>}
          <ul>{shownOf(item).map((line, i) => <li key={i}><Line line={line} adding={adding} /></li>)}</ul>
        </li>
      ))}
    </ol>
  );
}
