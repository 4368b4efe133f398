import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide an element is drawn, in CSS pixels; `fallback` until that is known. Letters of a drawing are sized after it. */
export function useWidth<E extends Element>(fallback: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(fallback);
  // Before the first painting, so that nothing moves.
  useLayoutEffect(() => {
    const first = Math.round(ref.current?.getBoundingClientRect().width ?? 0);
    if (first > 0) setWidth(first);
    const seen = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    if (ref.current) seen.observe(ref.current);
    return () => seen.disconnect();
  }, []);
  return [ref, width];
}
