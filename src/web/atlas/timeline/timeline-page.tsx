import type { ReactElement } from "react";
import { AtlasPage } from "../atlas-page.tsx";

export const TimelinePage = (): ReactElement => <AtlasPage view="timeline">{null}</AtlasPage>;
