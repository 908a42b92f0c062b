import { generate } from '@openthb/core/generate';

export const asOf = '2024-12-31';

/** Varied victims, all good. */
export const victims: readonly object[] = ([...generate({ records: 12_000, seed: 'structure', asOf })] as object[])
  .filter((one) => (one as { record: string }).record === 'victim')
  .slice(0, 2000);

export const lines: readonly string[] = victims.map((one) => JSON.stringify(one));
/** Each with a fault. */
export const bad: readonly object[] = victims.slice(0, 500).map((one, index) => broken(one, index % 5));

/** A record with one fault: an unknown code, a wrong date, an absent field, an unknown key, another type. */
function broken(record: object, fault: number): object {
  const copy = structuredClone(record) as Record<string, unknown>;
  const assertion = (copy['statusAssertions'] as Record<string, unknown>[] | undefined)?.[0] ?? copy;
  if (fault === 0) assertion['status'] = 'maybe';
  else if (fault === 1) assertion['on'] = '2023-02-30';
  else if (fault === 2) delete copy['nature'];
  else if (fault === 3) assertion['officer'] = 1;
  else copy['vulnerabilities'] = 'poverty';
  return copy;
}

/** As rows of one table would be: every record with the same fields. */
export function ofOneShape(count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({ ...structuredClone(victims[0]!), id: `xx:u${index}` }));
}

/** A file of the victims, so many times over, one in a hundred of them bad. */
export function fileOfVictims(times: number): Uint8Array {
  const once = lines.map((line, index) => (index % 100 === 0 ? JSON.stringify(bad[index % bad.length]) : line));
  return new TextEncoder().encode(`${Array.from({ length: times }, () => once.join('\n')).join('\n')}\n`);
}
