const MOST = 4000;

/** Works something out of a text once while it is asked for again and again; when there are many, the one that was asked for longest ago is forgotten. */
export function remembered<Value>(work: (text: string) => Value, most = MOST): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const there = known.has(text);
    const value = there ? (known.get(text) as Value) : work(text);
    if (there) known.delete(text);
    else if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(text, value);
    return value;
  };
}
