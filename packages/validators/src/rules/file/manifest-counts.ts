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
  begin({ tell }) {
    const counted = new Map<string, number>();
    const promises: { readonly record: string; readonly count: number; readonly place: number }[] = [];
    return {
      visit({ record, keep }) {
        if (record.record !== 'bundle') {
          counted.set(record.record, (counted.get(record.record) ?? 0) + 1);
          return;
        }
        for (const [index, promised] of (record.counts ?? []).entries()) {
          promises.push({ ...promised, place: keep(['counts', index]) });
        }
      },
      end() {
        for (const { record, count, place } of promises) if ((counted.get(record) ?? 0) !== count) tell(place);
      },
    };
  },
});
