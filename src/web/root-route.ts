import { createRootRoute } from "@tanstack/react-router";
import { MissingPage } from "./shell/missing-page.tsx";
import { Shell } from "./shell/shell.tsx";

/** Every page stands in the shell. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: MissingPage });
