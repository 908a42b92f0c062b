import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { NONE, ONE } from './one-or-none.js';
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
  look({ record, number, note }) {
    if (record.record === 'organization') {
      if (record.country) note(number(record.country));
    } else if (record.kind !== undefined) {
      note(number(record.from), number(record.to), record.kind === 'national' ? ONE : NONE);
    }
  },
  begin(context) {
    const countries = context.open(4);
    const verdict = (national: boolean) => (from: number, to: number) => {
      const [here, there] = [countries.get(from), countries.get(to)];
      return here === 0 || there === 0 ? undefined : (here === there) !== national;
    };
    const national = judgements(context, verdict(true));
    const transnational = judgements(context, verdict(false));
    return {
      take(at, one, to, isNational) {
        // One more than the number, since 0 is where none was told.
        if (at.kind === 'organization') countries.set(at.id, one + 1);
        else (isNational === ONE ? national : transnational).judge(at, ['kind'], one, to);
      },
      *end() {
        yield* national.end();
        yield* transnational.end();
      },
    };
  },
});
