import type { ReactElement, ReactNode } from "react";
import { Dialog as Framed, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import style from "./dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** what can be done, the main thing last; without it there is a button that closes */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Asks or tells one thing in front of the page; Escape and a press beside it close it. */
export function Dialog({ title, isOpen, onClose, actions, wide, children }: DialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ModalOverlay className={style.overlay!} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={style.modal!} {...(wide && { "data-wide": true })}>
        <Framed className={style.dialog!}>
          <Heading slot="title" className={style.title!}>{title}</Heading>
          {children}
          <div className={style.actions}>{actions ?? <Button onPress={onClose}>{t("close")}</Button>}</div>
        </Framed>
      </Modal>
    </ModalOverlay>
  );
}
