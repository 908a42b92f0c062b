import { type FlatReading, type Located } from '@openthb/core';

/** What tables hold, numbered on from the records before. */
export function* located({ findings, records }: FlatReading, before: number): Generator<Located> {
  for (const finding of findings) yield { ok: false, finding };
  for (const [index, { line, outcome }] of records.entries()) {
    const ordinal = before + index + 1;
    if (outcome.ok) yield { ok: true, ordinal, value: outcome.value, place: () => ({ line }) };
    else {
      const [first, ...more] = outcome.findings.map((finding) => ({ ...finding, ordinal }));
      yield { ok: false, ordinal, finding: first! };
      // The record is counted once, whatever else is found in it.
      for (const finding of more) yield { ok: false, finding };
    }
  }
}
