import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./look/base.css";
import { queries } from "./api/queries.ts";
import { KeysDialog } from "./keys/keys-dialog.tsx";
import { Toasts } from "./parts/toasts.tsx";
import { router } from "./router.ts";
import { openWords } from "./words/language.ts";

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
