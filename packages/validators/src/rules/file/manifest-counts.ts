import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** The manifest counts other records than follow it. */
export const manifestCounts = defineFileRule({
  id: 'THB-BND-004',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The manifest counts more or fewer readable records of a kind than follow it.',
  rationale: 'Records were lost or added on the way, or some of them are broken.',
  examples: {
    valid: [[sample.manifest([{ record: 'victim', count: 1 }]), sample.victim('xx:v1')]],
    invalid: [
      [sample.manifest([{ record: 'victim', count: 2 }]), sample.victim('xx:v1')],
      [sample.manifest([{ record: 'organization', count: 1 }]), sample.victim('xx:v1')],
    ],
  },
  look({ record, number, note }) {
    if (record.record !== 'bundle') return;
    for (const promised of record.counts ?? []) note(number(promised.record), Math.min(promised.count, MOST));
  },
  begin({ number }) {
    const counted = new Map<string, number>();
    const promises: { readonly record: number; readonly count: number; readonly place: number }[] = [];
    let index = 0;
    return {
      visit({ kind }) {
        if (kind === 'bundle') index = 0;
        else counted.set(kind, (counted.get(kind) ?? 0) + 1);
      },
      take(at, record, count) {
        promises.push({ record, count, place: at.keep(['counts', index]) });
        index += 1;
      },
      *end() {
        const counts = new Map([...counted].map(([kind, count]) => [number(kind), count]));
        for (const { record, count, place } of promises) if ((counts.get(record) ?? 0) !== count) yield place;
      },
    };
  },
});

/** No file has more records. */
const MOST = 2 ** 32 - 1;
