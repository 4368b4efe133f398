/** What can be done by one key, by the page where it can. A key is written as the browser names it (`KeyboardEvent.key`), letters small. */
export const actions = {
  "everywhere.keys": ["?"],
  "everywhere.search": ["/"],
  "review.accept": ["a"],
  "review.edit": ["e"],
  "review.reject": ["x"],
  "review.unsure": ["u"],
  "review.join": ["j"],
  "review.apart": ["k"],
  "review.undo": ["z"],
  "review.next": ["n", "ArrowDown", "ArrowRight"],
  "review.previous": ["p", "ArrowUp", "ArrowLeft"],
  "review.visible": ["Shift+A"],
  "review.mark": ["m", "F2"],
  "list.next": ["ArrowDown"],
  "list.previous": ["ArrowUp"],
  "list.open": ["Enter"],
  "list.preview": [" "],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Action = keyof typeof actions;
type ScopeOf<A> = A extends `${infer S}.${string}` ? S : never;
export type Scope = ScopeOf<Action>;

export const scopeOf = (action: Action): Scope => action.split(".")[0] as Scope;

export const allActions = Object.keys(actions) as readonly Action[];
