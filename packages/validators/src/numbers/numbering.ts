/** Numbers of few texts, as codes and kinds of record, from 0 up in the order in which they come. */
export interface Numbering {
  number(text: string): number;
  all(): readonly string[];
}

/** Begins without any. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    number(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}
