import { useState, type FormEvent, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { inferenceLabels } from "#report/follow-up/inference.ts";
import { api } from "../api/client.ts";
import { Button } from "../parts/button.tsx";
import { toast } from "../parts/toast.ts";
import { useFormat } from "../parts/use-format.ts";
import style from "./entry.module.css";
import { Part } from "./part.tsx";
import type { Deciding } from "./use-decide.ts";
import type { View } from "./view.ts";

interface FollowUpProps {
  readonly view: View;
  readonly deciding: Deciding;
}

function Standing({ view: { followUp } }: Pick<FollowUpProps, "view">): ReactElement | null {
  const { t } = useTranslation("entry");
  const { date, because, label, list, named } = useFormat();
  if (!followUp) return null;
  const { due, lastHeard, owes, to, inferences } = followUp;
  return (
    <ul className={style.rows}>
      {owes.length > 0 && to.length > 0 && <li>{t("follow.owes", { count: owes.length, owes: list(owes.map(named)), to: list(to.map(named)) })}</li>}
      {due && <li>{t("follow.due", { day: date(due.edtf) })}</li>}
      {lastHeard && <li>{t("follow.heard", { day: date(lastHeard) })}</li>}
      {inferences.map(({ kind, reason }) => <li key={kind}><span className="inferred">{label(inferenceLabels[kind])}</span> <span className={style.small}>({t("common:inferred" as "undo")}: {because(reason)})</span></li>)}
    </ul>
  );
}

function Charge({ view: { entry }, deciding }: FollowUpProps): ReactElement {
  const { t } = useTranslation("entry");
  const [person, setPerson] = useState(entry.charge?.person ?? "");
  const [day, setDay] = useState(entry.charge?.lookAgain ?? "");
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (person.trim() !== "") void deciding.decide({ kind: "charge", charge: { person: person.trim(), ...(day !== "" && { lookAgain: day }) } });
  };
  const clear = (): void => void deciding.decide({ kind: "charge", charge: null }).then((done) => done && (setPerson(""), setDay("")));
  return (
    <form onSubmit={save} className={style.reason}>
      <label className={style.field}>{t("follow.person")}<input className={style.input} value={person} maxLength={100} onChange={({ target }) => setPerson(target.value)} /></label>
      <label className={style.field}>{t("follow.again")}<input type="date" className={style.input} value={day} onChange={({ target }) => setDay(target.value)} /></label>
      <Button type="submit" isDisabled={deciding.busy}>{t("follow.save")}</Button>
      {entry.charge && <Button look="quiet" onPress={clear}>{t("follow.clear")}</Button>}
    </form>
  );
}

function Note({ view: { entry }, deciding }: FollowUpProps): ReactElement {
  const { t } = useTranslation("entry");
  const { language } = useFormat();
  const [words, setWords] = useState("");
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() === "") return;
    void deciding.work(async () => {
      await api("POST /api/entries/{id}/notes", { params: { id: entry.id }, body: { words: words.trim(), language } });
      toast({ text: t("follow.noted") });
      setWords("");
    });
  };
  return (
    <form onSubmit={add} className={style.note}>
      <label className={style.field}>{t("follow.note")}<textarea className={`${style.input} theirs`} rows={3} value={words} onChange={({ target }) => setWords(target.value)} /></label>
      <p className={style.small}>{t("follow.why")}</p>
      <div><Button type="submit" isDisabled={deciding.busy}>{t("follow.add")}</Button></div>
    </form>
  );
}

/** Who follows it up, when to look again, and what that person finds. */
export function FollowUpPart(props: FollowUpProps): ReactElement {
  const { t } = useTranslation("entry");
  const { charge } = props.view.entry;
  return (
    <Part title={t("follow.title")}>
      <Standing view={props.view} />
      <div className="no-print"><Charge key={JSON.stringify(charge)} {...props} /><Note {...props} /></div>
    </Part>
  );
}
