import {
  type Bits,
  createPseudonymizer,
  dangerousCombinations,
  dataColumn,
  type DataTable,
  discreteGaussian,
  discreteLaplace,
  equivalenceClasses,
  classSizes,
  microaggregate,
  newPseudonymKey,
  riskReport,
  secureBits,
} from '@openthb/anonymizers';
import { randomOf } from '@openthb/core/generate';

const DRAWS = 300_000;
const ROUNDS = 5;

/** Prints how fast noise is drawn, beside drawing it inexactly, and how fast risk is measured, beside what a programmer would write. */
export async function printPrivacy(): Promise<void> {
  printNoise();
  printRisk();
  await printPseudonyms();
}

function printNoise(): void {
  const bits = secureBits();
  const laplace = { numerator: 10, denominator: 1 };
  const gaussian = { numerator: 100, denominator: 1 };
  const [exactLaplace, exactGaussian, floating] = interleaved([
    () => repeat(() => discreteLaplace(laplace, bits)),
    () => repeat(() => discreteGaussian(gaussian, bits)),
    () => repeat(() => Math.round(10 * boxMuller(bits))),
  ]) as [number, number, number];
  const speed = (ms: number) => DRAWS / ms / 1000;
  console.log(
    `exact noise, in million draws a second; promised 1\n  Laplace of scale 10 ${speed(exactLaplace).toFixed(2)}; Gaussian of variance 100 ${speed(exactGaussian).toFixed(2)}: ${speed(Math.max(exactLaplace, exactGaussian)) >= 1 ? 'met' : 'MISSED'}; floating-point Gaussian from the same source, which is not private ${speed(floating).toFixed(2)}`,
  );
}

/** A Gaussian number as most programs draw it: its last digits tell of the number it is added to. */
function boxMuller(bits: Bits): number {
  const [one, other] = [bits.below(2 ** 32), bits.below(2 ** 32)];
  return Math.sqrt(-2 * Math.log((one + 1) / 2 ** 32)) * Math.cos((2 * Math.PI * other) / 2 ** 32);
}

function printRisk(): void {
  const table = madeUp(200_000, [60, 2, 40, 8, 6, 12, 5]);
  const quasi = table.columns.map(({ name }) => name);
  const [ours, byHand] = interleaved([
    () => classSizes(equivalenceClasses(table.rows, table.columns)),
    () => byText(table),
  ]) as [number, number];
  console.log(
    `classes of ${table.rows} rows by ${quasi.length} columns\n  ours ${ours.toFixed(1)} ms; a map of joined texts ${byHand.toFixed(1)} ms; ratio ${(byHand / ours).toFixed(2)}`,
  );
  const [combinations, report] = interleaved([
    () => dangerousCombinations(table, quasi, { k: 11, largest: 3 }),
    () => riskReport(table, { quasi, k: 11, fraction: 0.1 }),
  ]) as [number, number];
  console.log(
    `  63 combinations of up to 3 columns ${combinations.toFixed(0)} ms; the whole report ${report.toFixed(0)} ms`,
  );
  const few = madeUp(5000, [90, 40]);
  const [mdav] = interleaved([() => microaggregate(few, { columns: ['c0', 'c1'], k: 5 })]) as [number];
  console.log(`microaggregation (MDAV) of 5000 rows, k 5\n  ${mdav.toFixed(0)} ms`);
}

function byText({ rows, columns }: DataTable): Map<string, number> {
  const sizes = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = columns.map(({ values, codes }) => values[codes[row]!]!).join('|');
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes;
}

async function printPseudonyms(): Promise<void> {
  const context = { issuer: 'bench', purpose: 'bench', recipient: 'bench' };
  const pseudonymize = await createPseudonymizer(newPseudonymKey('k1'), context);
  const ids = Array.from({ length: 20_000 }, (_, at) => `xx:v${at}`);
  const from = performance.now();
  await Promise.all(ids.map(pseudonymize));
  console.log(`pseudonyms by HMAC-SHA-256\n  ${Math.round(ids.length / (performance.now() - from))} thousand a second`);
}

function madeUp(rows: number, cards: readonly number[]): DataTable {
  const random = randomOf('privacy', 'bench');
  // Uneven, as values of persons are.
  const value = (card: number) => String(random.below(1 + random.below(card)));
  return { rows, columns: cards.map((card, at) => dataColumn(`c${at}`, rows, () => value(card))) };
}

function repeat(draw: () => number): void {
  for (let at = 0; at < DRAWS; at += 1) draw();
}

/** The median time of each piece of work, in milliseconds, the pieces taken in turns. */
function interleaved(works: readonly (() => unknown)[]): readonly number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, work] of works.entries()) {
      const from = performance.now();
      work();
      // The first round warms up.
      if (round > 0) times[at]!.push(performance.now() - from);
    }
  }
  return times.map((list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]!);
}
