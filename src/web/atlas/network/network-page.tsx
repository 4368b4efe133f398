import type { ReactElement } from "react";
import { AtlasPage } from "../atlas-page.tsx";

export const NetworkPage = (): ReactElement => <AtlasPage view="network">{null}</AtlasPage>;
