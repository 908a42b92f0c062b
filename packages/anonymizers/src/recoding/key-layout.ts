/** Where in the words of a key each column stands. */
export interface KeyPlace {
  readonly word: number;
  readonly stride: number;
}

/** The least number that a word cannot tell from zero. */
const WORD = 2 ** 32;

/** Gives columns of so many codes their places: as few words of 32 bits as they need, each in the order given. */
export function keyLayout(cardinalities: readonly number[]): {
  readonly words: number;
  readonly places: readonly KeyPlace[];
} {
  let word = 0;
  let stride = 1;
  const places = cardinalities.map((cardinality) => {
    if (stride * cardinality > WORD) {
      word += 1;
      stride = 1;
    }
    const place = { word, stride };
    stride *= cardinality;
    return place;
  });
  return { words: word + 1, places };
}
