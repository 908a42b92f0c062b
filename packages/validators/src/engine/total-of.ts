import type { Summary } from './summary.js';

/**
 * The counts of two files together. They were judged by the same profile, as of the same day.
 * @since 0.1.0
 */
export function totalOf(one: Summary, other: Summary): Summary {
  return {
    profile: one.profile,
    ...(one.jurisdiction !== undefined && { jurisdiction: one.jurisdiction }),
    asOf: one.asOf,
    ...optionalSum('lines', one, other),
    ...optionalSum('blank', one, other),
    read: one.read + other.read,
    accepted: one.accepted + other.accepted,
    withErrors: one.withErrors + other.withErrors,
    unreadable: one.unreadable + other.unreadable,
    rulesNotRun: one.rulesNotRun + other.rulesNotRun,
    records: sums(one.records, other.records),
    findings: sums(one.findings, other.findings),
    safeguards: one.safeguards + other.safeguards,
    ...(one.suppressed && {
      suppressed: one.suppressed.map((each, index) => ({
        ...each,
        count: each.count + (other.suppressed?.[index]?.count ?? 0),
      })),
    }),
  };
}

/** A count that a file may be without. */
function optionalSum(name: 'lines' | 'blank', one: Summary, other: Summary): Partial<Summary> {
  if (one[name] === undefined && other[name] === undefined) return {};
  return { [name]: (one[name] ?? 0) + (other[name] ?? 0) };
}

function sums<K extends string>(
  one: Readonly<Record<K, number>>,
  other: Readonly<Record<K, number>>,
): Record<K, number> {
  const total: Record<K, number> = { ...one };
  for (const [key, count] of Object.entries<number>(other) as [K, number][]) total[key] = (total[key] ?? 0) + count;
  return total;
}
