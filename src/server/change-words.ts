import type { ToldChange } from "#app/register/index.ts";
import type { ChangeKind } from "#model/change.ts";

const nameOf = ({ name, subject }: ToldChange): string => name ?? subject;
const otherOf = ({ other }: ToldChange): string => other?.name ?? other?.id ?? "another";
const counted = (count: number | null): string => (count === 1 ? "1 claim" : `${count ?? 0} claims`);

const WORDS: Readonly<Record<ChangeKind, (change: ToldChange) => string>> = {
  accept: (one) => `accepted ${counted(one.claims)}: ${nameOf(one)}`,
  decide: (one) => `draft ${one.verdict ?? "decided"}: ${nameOf(one)}`,
  propose: (one) => `made a draft by hand: ${nameOf(one)}`,
  reject: (one) => `draft rejected: ${nameOf(one)}`,
  unsure: (one) => `draft set aside: ${nameOf(one)}`,
  edit: (one) => `changed a value: ${nameOf(one)}`,
  retract: (one) => `called ${counted(one.claims)} wrong: ${nameOf(one)}`,
  prefer: (one) => `preferred a ${one.property ?? "value"}: ${nameOf(one)}`,
  retype: (one) => `changed the kind: ${nameOf(one)}`,
  link: (one) => `linked with ${otherOf(one)}: ${nameOf(one)}`,
  unlink: (one) => `unlinked from ${otherOf(one)}: ${nameOf(one)}`,
  merge: (one) => `took in ${otherOf(one)}: ${nameOf(one)}`,
  merged: (one) => `was taken into ${otherOf(one)}: ${nameOf(one)}`,
  split: (one) => `gave ${counted(one.claims)} to ${otherOf(one)}: ${nameOf(one)}`,
  "split-off": (one) => `was split off ${otherOf(one)}: ${nameOf(one)}`,
  apart: (one) => `is not ${otherOf(one)}: ${nameOf(one)}`,
  charge: (one) => `${one.person === null ? "in nobody's charge" : `in charge of ${one.person}`}: ${nameOf(one)}`,
  join: (one) => `is one report with ${otherOf(one)}: ${nameOf(one)}`,
  leave: (one) => `is a report of its own: ${nameOf(one)}`,
  describe: (one) => `described the publisher ${nameOf(one)}`,
  undo: (one) => `took a decision back: ${nameOf(one)}`,
};

/** A change as a line in English: who did what to what. */
export const changeWords = (change: ToldChange): string => `${change.by}: ${WORDS[change.kind](change)}`;
