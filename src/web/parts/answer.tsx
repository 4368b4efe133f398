import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApiError } from "../api/client.ts";
import { problemWords } from "../words/problem-words.ts";
import { Button } from "./button.tsx";
import style from "./answer.module.css";

/** What happened, that nothing is lost, what to do. */
export function Failure({ error, again }: { readonly error: ApiError; readonly again?: () => void }): ReactElement {
  const { t } = useTranslation();
  const { title, detail, remedy } = problemWords(error.problem);
  return (
    <div role="alert" className={style.failure}>
      <h2>{t("failure.title")}</h2>
      <p>{detail || title}</p>
      {!detail?.includes(remedy) && <p>{remedy}</p>}
      {error.problem.code === "no-token" && <p><a href={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`}>{t("failure.signIn")}</a></p>}
      {again && <Button onPress={again}>{t("failure.again")}</Button>}
    </div>
  );
}

/** While an answer is awaited: lines where text will stand, so that nothing jumps. */
export function Loading({ lines = 6 }: { readonly lines?: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status" className={style.loading}>
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: lines }, (_, i) => <span key={i} aria-hidden className={style.line} />)}
    </div>
  );
}

export interface AnswerProps<T> {
  readonly to: UseQueryResult<T, ApiError>;
  readonly lines?: number;
  readonly children: (answer: T) => ReactNode;
}

/** Shows what the server answers, or that it is awaited, or what went wrong. */
export function Answer<T>({ to, lines, children }: AnswerProps<T>): ReactElement {
  if (to.data !== undefined) return <>{children(to.data)}</>;
  if (to.error) return <Failure error={to.error} again={() => void to.refetch()} />;
  return <Loading {...(lines !== undefined && { lines })} />;
}
