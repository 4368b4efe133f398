import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ApiError } from "../api/client.ts";
import { toast } from "../parts/toast.ts";
import { problemWords } from "../words/problem-words.ts";
import type { Verdict } from "./view.ts";

export interface Deciding {
  readonly busy: boolean;
  /** whether it was taken */
  readonly decide: (verdict: Verdict, why?: string) => Promise<boolean>;
  readonly undo: (changes: readonly string[]) => Promise<boolean>;
  /** does something else that changes the entry, and asks for everything again */
  readonly work: (what: () => Promise<void>) => Promise<boolean>;
}

/** Decisions about an entry: told when they are taken, with the way back. */
export function useDecide(id: string): Deciding {
  const { t } = useTranslation("entry");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const work = async (what: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await what();
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { title, detail, remedy } = problemWords(error.problem);
      toast({ text: detail.includes(remedy) ? detail : `${detail || title} ${remedy}`, look: "bad" });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const undo = (changes: readonly string[]): Promise<boolean> => work(async () => {
    await api("POST /api/changes/undo", { body: { changes: [...changes] } });
    toast({ text: t("done.undo") });
  });
  const decide = (verdict: Verdict, why?: string): Promise<boolean> => work(async () => {
    const { changes, entry } = await api("POST /api/entries/{id}/decisions", { params: { id }, body: { verdict, ...(why?.trim() && { why: why.trim() }) } });
    toast({ text: t(`done.${verdict.kind}`), action: { label: t("undo"), run: () => void undo(changes) } });
    if (entry !== id) await navigate({ to: "/entry/$id", params: { id: entry } });
  });
  return { busy, decide, undo, work };
}
