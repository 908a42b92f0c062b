import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { numbering } from './numbering.js';
import { factsById } from './facts-by-id.js';
import { sample } from './sample.js';

/** A referral is said to stay in a country and leads to another, or is said to cross a border and does not. */
export const referralKindAgainstCountries = defineFileRule({
  id: 'THB-REF-015',
  records: ['organization', 'referral'],
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
        sample.referral({ kind: 'transnational' }),
        sample.organization('xx:o1', { country: 'RO' }),
        sample.organization('xx:o2', { country: 'RO' }),
      ],

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
  begin(context) {
    const countries = factsById(Uint16Array);
    const countryNumber = numbering();
    const verdict = (national: boolean) => (from: number, to: number) => {
      const [here, there] = [countries.get(from), countries.get(to)];
      return here === 0 || there === 0 ? undefined : (here === there) !== national;
    };
    const national = judgements(context, verdict(true));
    const transnational = judgements(context, verdict(false));
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'organization') {
          if (record.country) countries.set(id, countryNumber(record.country) + 1);
        } else if (record.kind !== undefined) {
          const { judge } = record.kind === 'national' ? national : transnational;
          judge(at, ['kind'], context.number(record.from), context.number(record.to));
        }
      },
      end() {
        national.end();
        transnational.end();
      },
    };
  },
});
