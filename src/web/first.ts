// Runs before the page is drawn, so that a chosen theme does not flash.
import { showTheme, theme } from "./look/theme.ts";

showTheme(theme.value());
