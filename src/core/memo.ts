/**
 * A function of a string that remembers its last answers: the same few thousand names come in document after document. It keeps
 * its own copy of each string, for a name cut out of a text would keep the whole text in memory. It remembers the last `limit`
 * strings at least, and at most twice as many: when as many are new, it forgets those that were not asked about meanwhile.
 */
export function memoised<Value extends string | boolean | object | null>(
  compute: (text: string) => Value,
  limit = 2048,
): (text: string) => Value {
  let recent = new Map<string, Value>();
  let earlier = new Map<string, Value>();
  return (text) => {
    const answer = recent.get(text);
    if (answer !== undefined) return answer;
    const known = earlier.get(text);
    const own = ownCopy(text);
    const value = known === undefined ? compute(own) : known;
    if (recent.size >= limit) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}

/** The same string in memory of its own. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/**
 * A function of an object that works its answer out once and keeps it for as long as the object's key lives: for a document,
 * what does not change while its mentions are found.
 */
export function oncePer<Argument, Value>(
  keyOf: (argument: Argument) => WeakKey,
  compute: (argument: Argument) => Value,
): (argument: Argument) => Value {
  const known = new WeakMap<WeakKey, { readonly value: Value }>();
  return (argument) => {
    const key = keyOf(argument);
    let kept = known.get(key);
    if (kept === undefined) known.set(key, (kept = { value: compute(argument) }));
    return kept.value;
  };
}

/** A value that is worked out by the first who asks for it. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
