import { useState, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { activityKinds, type ActivityKind } from "#model/codes/activity-kinds.ts";
import { statuses, type Status } from "#model/codes/statuses.ts";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import type { Chosen } from "../parts/quote-text/words-chosen.ts";
import { CodeSelect } from "./edit/code-select.tsx";
import type { RoomDesk } from "./use-room.ts";

interface MakeActivityProps {
  readonly words: Chosen;
  readonly exact: string;
  readonly type?: ActivityKind;
  readonly desk: RoomDesk;
  readonly close: () => void;
  readonly done: () => void;
}

/** Asks what kind of activity words tell of, and how far it has come by them: nobody else can say so. */
export function MakeActivity({ words, exact, type: known, desk, close, done }: MakeActivityProps): ReactElement {
  const { t } = useTranslation("review");
  const [type, setType] = useState<ActivityKind | undefined>(known);
  const [status, setStatus] = useState<Status>();
  const make = async (): Promise<void> => {
    if (type === undefined || status === undefined) return;
    close();
    if (await desk.make({ ...words, as: { kind: "activity", type }, status })) done();
  };
  const actions = <><Button onPress={close}>{t("make.leave")}</Button><Button look="main" isDisabled={type === undefined || status === undefined} onPress={() => void make()}>{t("make.draft")}</Button></>;
  return (
    <Dialog title={t("make.title")} isOpen onClose={close} actions={actions}>
      <blockquote className="theirs">{exact}</blockquote>
      <CodeSelect label={t("make.kind")} codes={activityKinds} value={type} onChange={setType} />
      <CodeSelect label={t("make.status")} codes={statuses} value={status} onChange={setStatus} />
    </Dialog>
  );
}
