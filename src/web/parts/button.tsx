import type { ReactElement } from "react";
import { Button as Pressable, type ButtonProps as PressableProps } from "react-aria-components";
import style from "./button.module.css";

export interface ButtonProps extends Omit<PressableProps, "className"> {
  /** `main`: the one thing to do here. `quiet`: without an outline. */
  readonly look?: "main" | "plain" | "quiet";
}

/** Says what happens when it is pressed. */
export const Button = ({ look = "plain", ...props }: ButtonProps): ReactElement => <Pressable {...props} className={`${style.button} ${style[look]}`} />;
