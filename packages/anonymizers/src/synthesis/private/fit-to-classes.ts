/** What a column says, given another and the class. */
interface Wanted {
  /** How many records of each class have each value of the known column: as they are. */
  readonly known: readonly Float64Array[];
  /** How many records of each class are to have each value of the other. */
  readonly fresh: readonly Float64Array[];
  /** How many records are to have each value of the known column with each of the other. */
  readonly pair: Float64Array;
}

/** So often counts are scaled; they are near enough then. */
const ROUNDS = 15;

/**
 * For each class and each value of the known column the weights of the values of the other, such that all three tables are
 * met as nearly as they allow: iterative proportional fitting, from what they say two by two.
 * @see W. E. Deming, F. F. Stephan (1940)
 */
export function fitToClasses({ known, fresh, pair }: Wanted): readonly Float64Array[] {
  const width = fresh[0]!.length;
  const height = known[0]!.length;
  const counts = known.map((own, one) =>
    pair.map((count, cell) => count * own[Math.floor(cell / width)]! * fresh[one]![cell % width]!),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [cell, wanted] of pair.entries()) {
      let sum = 0;
      for (const own of counts) sum += own[cell]!;
      for (const own of counts) own[cell]! *= sum > 0 ? wanted / sum : 0;
    }
    for (const [one, own] of counts.entries()) {
      for (let value = 0; value < width; value += 1)
        scale(own, fresh[one]![value]!, { from: value, step: width, times: height });
      for (let value = 0; value < height; value += 1) {
        scale(own, known[one]![value]!, { from: value * width, step: 1, times: width });
      }
    }
  }
  return counts;
}

/** Scales some counts so that they add up to what is wanted. */
function scale(
  counts: Float64Array,
  wanted: number,
  { from, step, times }: { readonly from: number; readonly step: number; readonly times: number },
): void {
  let sum = 0;
  for (let at = 0; at < times; at += 1) sum += counts[from + at * step]!;
  const factor = sum > 0 ? wanted / sum : 0;
  for (let at = 0; at < times; at += 1) counts[from + at * step]! *= factor;
}
