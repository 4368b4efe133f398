import { useNavigate, useSearch } from "@tanstack/react-router";
import { atlasQuery, type AtlasSearch } from "./atlas-search.ts";

interface Atlas {
  readonly search: AtlasSearch;
  /** the search as the API takes it */
  readonly query: ReturnType<typeof atlasQuery>;
  /** changes a part of the address; null takes it out */
  readonly change: (part: { readonly [K in keyof AtlasSearch]?: AtlasSearch[K] | null }) => void;
}

/** What the atlas draws, as the address says it. */
export function useAtlas(): Atlas {
  const search = useSearch({ strict: false }) as AtlasSearch;
  const navigate = useNavigate();
  return {
    search, query: atlasQuery(search),
    change: (part) => void navigate({ to: ".", replace: true, search: Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value !== null)) } as never),
  };
}
