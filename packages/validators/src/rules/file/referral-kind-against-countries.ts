import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { numbering } from './numbering.js';
import { sample } from './sample.js';

/** A referral is said to stay in a country and leads to another, or is said to cross a border and does not. */
export const referralKindAgainstCountries = defineFileRule({
  id: 'THB-REF-015',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A referral is said to stay in a country and leads to another, or is said to cross a border and does not.',
  rationale: 'The countries of both organizations tell which it is.',
  examples: {
    valid: [
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2', { country: 'MD' }),
        sample.referral({ kind: 'transnational' }),
      ],
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2', { country: 'RO' }),
        sample.referral({ kind: 'national' }),
      ],
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2'),
        sample.referral({ kind: 'transnational' }),
      ],
      [sample.organization('xx:o1'), sample.organization('xx:o2'), sample.referral({ kind: 'transnational' })],
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2', { country: 'MD' }),
        sample.referral(),
      ],
      [
        sample.event('xx:e1', {}),
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2'),
        sample.referral({ kind: 'national' }),
      ],
    ],
    invalid: [
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2', { country: 'RO' }),
        sample.referral({ kind: 'transnational' }),
      ],
      [
        sample.organization('xx:o1', { country: 'RO' }),
        sample.referral({ kind: 'national' }),
        sample.organization('xx:o2', { country: 'MD' }),
      ],
    ],
  },
  begin() {
    const countries = idTable();
    const countryNumber = numbering();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'organization' && record.country) {
          countries.set(record.id, countryNumber(record.country));
        }
        if (record.record !== 'referral' || record.kind === undefined) return;
        const { from, to, kind } = record;
        judge(() => {
          const [here, there] = [countries.get(from), countries.get(to)];
          if (here === undefined || there === undefined) return false;
          if ((here === there) !== (kind === 'national')) report(['kind']);
          return true;
        });
      },
      end,
    };
  },
});
