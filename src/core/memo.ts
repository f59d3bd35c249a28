/**
 * A function of a string that remembers its last answers: the same few thousand names come in document after document. It keeps
 * its own copy of each string, for a name cut out of a text would keep the whole text in memory. When `limit` strings are known
 * it forgets all and begins anew.
 */
export function memoised<Value extends string | boolean | object | null>(
  compute: (text: string) => Value,
  limit = 8192,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const own = ownCopy(text);
    const fresh = compute(own);
    if (known.size >= limit) known.clear();
    known.set(own, fresh);
    return fresh;
  };
}

/** The same string in memory of its own. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** A value that is worked out by the first who asks for it. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
