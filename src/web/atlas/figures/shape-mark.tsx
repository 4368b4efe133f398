import type { ReactElement } from "react";
import type { Shape } from "./figure-points.ts";
import style from "./shape-mark.module.css";

const PATHS: Readonly<Record<Shape, string>> = {
  circle: "M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z",
  square: "M-4.4-4.4H4.4V4.4H-4.4Z",
  triangle: "M0-5.6L5.2 4.2H-5.2Z",
  diamond: "M0-6L6 0L0 6L-6 0Z",
  cross: "M-1.7-5.4H1.7V-1.7H5.4V1.7H1.7V5.4H-1.7V1.7H-5.4V-1.7H-1.7Z",
  ring: "M4.4 0A4.4 4.4 0 1 1 -4.4 0A4.4 4.4 0 1 1 4.4 0Z",
};

/** A mark whose shape says of which pair it is. */
export const ShapeMark = ({ shape }: { readonly shape: Shape }): ReactElement => <path d={PATHS[shape]} className={shape === "ring" ? style.open : style.full} />;
