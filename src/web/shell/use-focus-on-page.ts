import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** Whoever goes to another page is put there, so that keys and a screen reader go on from its title. What is opened first is left as it is. */
export function useFocusOnPage(): void {
  const router = useRouter();
  useEffect(
    () => router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) document.getElementById("content")?.focus({ preventScroll: true });
    }),
    [router],
  );
}
