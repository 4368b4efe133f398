import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { EntryReference } from "#model/claim.ts";
import type { Around } from "../whole/answers.ts";
import { CommitmentList } from "../whole/commitment-list.tsx";
import { Section } from "../whole/section.tsx";

/** Open commitments: what it owes, what is due to it, and the others in which it stands. */
export function Owed({ commitments, is }: { readonly commitments: Around["commitments"]; readonly is: (one: EntryReference) => boolean }): ReactElement {
  const { t } = useTranslation("about");
  const owes = commitments.filter((one) => one.owes.some(is));
  const due = commitments.filter((one) => !owes.includes(one) && one.to.some(is));
  const rest = commitments.filter((one) => !owes.includes(one) && !due.includes(one));
  const parts = [["owes", owes], ["due", due], ["rest", rest]] as const;
  return <>{parts.map(([name, own]) => own.length > 0 && <Section key={name} title={t(`owed.${name}`)} note={own.length}><CommitmentList commitments={own} /></Section>)}</>;
}
