/** Why there is no value: what was thrown on the way. */
export class Thrown {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/**
 * Values that go through stages together: one stage for all of them, then the next. The code of a stage stays in the
 * processor's caches that way. A value whose stage throws is left behind with what was thrown; the others go on.
 */
export class Batch<Value> {
  /** In the order in which they came in. */
  readonly values: readonly (Value | Thrown)[];
  readonly #onTurn: ((index: number) => void) | undefined;

  /** `onTurn` is told whose turn it is, before each stage of each value. */
  constructor(values: readonly (Value | Thrown)[], onTurn?: (index: number) => void) {
    this.values = values;
    this.#onTurn = onTurn;
  }

  /** Does a stage for each value that is left. */
  map<Next>(stage: (value: Value) => Next): Batch<Next> {
    const next = this.values.map((value, index) => {
      if (value instanceof Thrown) return value;
      this.#onTurn?.(index);
      try {
        return stage(value);
      } catch (error) {
        return new Thrown(error);
      }
    });
    return new Batch(next, this.#onTurn);
  }
}
