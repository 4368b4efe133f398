import type { ReactElement } from "react";
import { Page } from "../shell/page.tsx";

/** What comes in. */
export const AddPage = (): ReactElement => <Page title="Add">…</Page>;
