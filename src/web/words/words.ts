import type { en } from "./en/index.ts";

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> };

/** All that the pages say in a language: what English says, another must. */
export type Words = Said<typeof en>;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: typeof en;
  }
}
