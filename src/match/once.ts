/** Works something out of a thing once, however often it is asked for; what was worked out goes with the thing. */
export function once<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const there = known.get(thing);
    if (there !== undefined || known.has(thing)) return there as Value;
    const made = work(thing);
    known.set(thing, made);
    return made;
  };
}
