/** Judgements that may have to wait for records that come later in the file. */
export interface Judgements {
  /** Judges at once if it can be: `one` reports what it finds, and tells whether it knew enough. */
  judge(one: () => boolean): void;
  /** Judges what waited, after the last record. */
  end(): void;
}

/** Begins without any. */
export function judgements(): Judgements {
  const waiting: (() => boolean)[] = [];
  return {
    judge(one) {
      if (!one()) waiting.push(one);
    },
    end() {
      for (const one of waiting) one();
    },
  };
}
