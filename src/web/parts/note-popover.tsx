import { useState, type ReactElement } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Noted } from "./noted.ts";
import style from "./note-popover.module.css";
import { QuoteCard } from "./quote-card.tsx";

export interface NotePopoverProps {
  readonly notes: readonly Noted[];
  /** what a screen reader says of the button */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactElement | string | number;
}

/** A button that opens the words behind it. */
export function NotePopover({ notes, label, className, children }: NotePopoverProps): ReactElement {
  const { t } = useTranslation("parts");
  // It stands in the page's main part, so that whoever goes by landmarks finds it.
  const [home, setHome] = useState<Element | null>(null);
  return (
    <DialogTrigger onOpenChange={(open) => open && setHome(document.getElementById("content"))}>
      <Button className={className ?? ""} aria-label={label}>{children}</Button>
      <Popover className={style.popover!} placement="bottom start" {...(home && { UNSTABLE_portalContainer: home })}>
        <Dialog className={style.dialog!} aria-label={t("note.opened")}>
          {notes.map((one) => <QuoteCard key={`${one.source} ${one.quote.start} ${one.quote.end}`} of={one} />)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
