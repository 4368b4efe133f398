import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Property } from "#model/claim.ts";
import { entityKinds, type EntityKind } from "#model/codes/entity-kinds.ts";
import { Button } from "../parts/button.tsx";
import type { Chosen } from "../parts/quote-text/words-chosen.ts";
import { useFormat } from "../parts/use-format.ts";
import { withWords, type Row } from "./edit/rows.ts";
import { MakeActivity } from "./make-activity.tsx";
import { isOpen } from "./order.ts";
import type { RoomDesk } from "./use-room.ts";
import style from "./make-of.module.css";

interface MakeOfProps {
  readonly text: string;
  readonly words: Chosen;
  readonly desk: RoomDesk;
  /** whether they were chosen by the keyboard: then what can be made of them has the focus */
  readonly byKeys: boolean;
  readonly done: () => void;
}

// A country is known by its name: there is nothing to make of it.
const ENTITIES = entityKinds.filter(({ code }) => code !== "country");
const VALUES = ["participant", "figure", "date", "due", "place", "about"] as const satisfies readonly Property[];
const LONGEST = 60;

function Entities({ words, desk, done }: Omit<MakeOfProps, "text" | "byKeys">): ReactElement {
  const format = useFormat();
  const make = async (type: EntityKind): Promise<void> => {
    if (await desk.make({ ...words, as: { kind: "entity", type } })) done();
  };
  return <>{ENTITIES.map(({ code, label }) => <Button key={code} isDisabled={desk.pending !== null} onPress={() => void make(code)}>{format.label(label)}</Button>)}</>;
}

/** Puts the words into the draft at hand, as one more value. */
function Values({ text, words, desk, done }: Omit<MakeOfProps, "byKeys">): ReactElement | null {
  const { t } = useTranslation("parts");
  const { t: say } = useTranslation("review");
  const { current } = desk;
  if (!current || !isOpen(current) || current.entry.kind !== "activity") return null;
  const add = (property: Property): void => {
    const empty: Row = { key: `more-${words.start}`, property, value: "", place: null, removed: false };
    desk.edit(withWords(empty, text, words));
    done();
  };
  return <p className={style.line}><span className="quiet small">{say("make.toDraft")}</span>{VALUES.map((one) => <Button key={one} look="quiet" onPress={() => add(one)}>{t(`property.${one}`)}</Button>)}</p>;
}

/** What can be made of words that are marked in the text: an entry that the reader passed over, or one more value of the draft at hand. */
export function MakeOf({ text, words, desk, byKeys, done }: MakeOfProps): ReactElement {
  const { t } = useTranslation("review");
  const [asks, setAsks] = useState<"activity" | "agreement" | null>(null);
  const exact = text.slice(words.start, words.end).replaceAll(/\s+/g, " ");
  return (
    <section className={style.bar} aria-label={t("make.title")} onKeyDown={(event) => event.key === "Escape" && event.currentTarget.contains(event.target as Element) && done()}>
      <p className={style.line}><span className="quiet small">{t("make.title")}</span> <q className="theirs">{exact.length > LONGEST ? `${exact.slice(0, LONGEST)} …` : exact}</q> <Button look="quiet" aria-label={t("make.leave")} onPress={done}>×</Button></p>
      <p className={style.line}>
        <Button autoFocus={byKeys} onPress={() => setAsks("activity")}>{t("make.activity")} …</Button>
        <Button onPress={() => setAsks("agreement")}>{t("make.agreement")} …</Button>
        <Entities words={words} desk={desk} done={done} />
      </p>
      <Values text={text} words={words} desk={desk} done={done} />
      {asks && <MakeActivity words={words} exact={exact} desk={desk} {...(asks === "agreement" && { type: "agreement" })} close={() => setAsks(null)} done={done} />}
    </section>
  );
}
