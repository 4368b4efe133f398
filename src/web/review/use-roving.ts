import { useRef, type RefObject } from "react";
import { useActions } from "../keys/use-actions.ts";

/** Arrow keys go from link to link of a list; Enter opens as it does on any link. */
export function useRoving(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const step = (by: number): void => {
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const at = links.findIndex((one) => one === document.activeElement);
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useActions({ "list.next": () => step(1), "list.previous": () => step(-1) });
  return list;
}
