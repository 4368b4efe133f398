import type { ReactElement } from "react";
import { AtlasPage } from "../atlas-page.tsx";

export const FiguresPage = (): ReactElement => <AtlasPage view="figures">{null}</AtlasPage>;
