import { median } from './median.js';

/** Something that is measured beside ours: how many times ours is to be as fast, or at most. */
export interface Contender {
  readonly name: string;
  readonly work: () => void;
  readonly bound?: number | undefined;
  readonly most?: number;
}

const ROUNDS = 7;
const LEAST_MS = 120;

/**
 * Prints how many times the processor time of ours each peer needs, in the middle of rounds that take turns; the work
 * `without`, which both do beside what is compared, is taken off. Processor time is counted, since others use the machine.
 */
export function compare(
  title: string,
  {
    ours,
    peers,
    without,
  }: { readonly ours: () => void; readonly peers: readonly Contender[]; readonly without?: () => void },
): void {
  const works = [ours, ...peers.map(({ work }) => work), ...(without ? [without] : [])];
  for (const work of works) timeOf(work);
  const rounds = Array.from({ length: ROUNDS }, () => works.map(timeOf));
  const middle = works.map((_, index) => median(rounds.map((round) => round[index]!)));
  const off = without ? middle.at(-1)! : 0;
  const mine = middle[0]! - off;
  console.log(`${title}\n  ours ${mine.toFixed(2)} ms`);
  for (const [index, { name, bound, most }] of peers.entries()) {
    const ratio = (middle[index + 1]! - off) / mine;
    console.log(`  ${name}: ${ratio.toFixed(2)} times as long${verdict(ratio, bound, most)}`);
  }
}

function verdict(ratio: number, least: number | undefined, most: number | undefined): string {
  if (least !== undefined) return `; promised ${least}: ${ratio >= least ? 'met' : 'MISSED'}`;
  return most === undefined ? '' : `; promised at most ${most}: ${ratio <= most ? 'met' : 'MISSED'}`;
}

/** Processor time of one run, in milliseconds; it is run as often as it takes to be counted well. */
function timeOf(work: () => void): number {
  const from = process.cpuUsage();
  let runs = 0;
  let spent = 0;
  while (spent < LEAST_MS) {
    work();
    runs += 1;
    const { user, system } = process.cpuUsage(from);
    spent = (user + system) / 1000;
  }
  return spent / runs;
}
