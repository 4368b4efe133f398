import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./look/base.css";
import { ApiError } from "./api/client.ts";
import { KeysDialog } from "./keys/keys-dialog.tsx";
import { Toasts } from "./parts/toasts.tsx";
import { router } from "./router.ts";
import { openWords } from "./words/language.ts";

// The server is near: what it refuses, it refuses again.
const mayTryAgain = (times: number, error: unknown): boolean => times < 2 && !(error instanceof ApiError && error.problem.status >= 400);
const queries = new QueryClient({ defaultOptions: { queries: { retry: mayTryAgain, staleTime: 5_000, networkMode: "always" }, mutations: { networkMode: "always" } } });

await openWords();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
      <Toasts />
      <KeysDialog />
    </QueryClientProvider>
  </StrictMode>,
);
