import type { PartialResult } from '../partial-result.js';
import type { Suspicion } from './partial-fault.js';

type Period = PartialResult['period'];

/** What is wrong with the country and the years of a part beside those of others. */
export function coverageFaults(one: PartialResult, parts: readonly PartialResult[]): Suspicion[] {
  const before = parts.slice(0, parts.indexOf(one)).filter(({ id, area }) => area === one.area && id !== one.id);
  return [
    [
      before.some(({ period }) => overlap(period, one.period)),
      'same-country',
      'Another part is of the same country and years, and neither corrects the other: persons would be counted twice.',
    ],
    [
      yearsOf(one.area, parts) !== yearsOf(parts[0]!.area, parts),
      'other-period',
      'The parts of its country cover other years than those of the first.',
    ],
  ];
}

function overlap(one: Period, other: Period): boolean {
  return !one || !other || (one.from <= other.until && other.from <= one.until);
}

/** The years that the parts of a country cover together; those without bounds cover all. */
function yearsOf(country: string, parts: readonly PartialResult[]): string {
  const periods = parts.filter(({ area }) => area === country).map(({ period }) => period);
  const runs: { from: number; until: number }[] = [];
  for (const period of periods.toSorted((a, b) => Number(a?.from ?? 0) - Number(b?.from ?? 0))) {
    if (!period) return 'all';
    const [from, until] = [Number(period.from), Number(period.until)];
    const last = runs.at(-1);
    if (last && from <= last.until + 1) last.until = Math.max(last.until, until);
    else runs.push({ from, until });
  }
  return JSON.stringify(runs);
}
