import { certainlyEarlier, type Authorisation, type Bundle } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** A record is sent for purposes of which nothing that allows to hold it covers one. */
export const sentBeyondConsent = defineFileRule({
  id: 'THB-CON-018',
  records: ['bundle', 'victim'],
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, bundle; Regulation (EU) 2016/679, article 5(1)(b)',
  summary: 'A record is sent for purposes of which nothing that allows to hold it covers one.',
  rationale:
    'Consent to one use is none to another: leave the record out, ask again, or record the other ground there is.',
  examples: {
    valid: [
      [
        sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }),
        {
          ...sample.victim('xx:v1'),
          authorisations: [
            { basis: 'consent', purposes: ['assistance'] },
            { basis: 'consent', purposes: ['assistance', 'research'] },
          ],
        },
      ],
      [
        sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), authorisations: [{ basis: 'consent' }] },
      ],
      [sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }), sample.victim('xx:v1')],
      [{ ...sample.victim('xx:v1'), authorisations: [{ basis: 'consent', purposes: ['assistance'] }] }],
      [
        sample.bundle({}),
        { ...sample.victim('xx:v1'), authorisations: [{ basis: 'consent', purposes: ['assistance'] }] },
      ],
      [
        sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }),
        {
          ...sample.victim('xx:v1'),
          authorisations: [
            { basis: 'consent', purposes: ['statistics'], validUntil: '2024-03-01', withdrawnOn: '2024-03-01' },
          ],
        },
      ],
    ],
    invalid: [
      [
        sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }),
        {
          ...sample.victim('xx:v1'),
          authorisations: [
            { basis: 'consent', purposes: ['assistance', 'return'] },
            { basis: 'consent', purposes: ['referral'] },
          ],
        },
      ],
      [
        sample.bundle({ purposes: ['statistics', 'research'], madeAt: '2024-03-01T09:00:00Z' }),
        {
          ...sample.victim('xx:v1'),
          authorisations: [
            { basis: 'consent', purposes: ['statistics'], withdrawnOn: '2024-02-29' },
            { basis: 'consent', validUntil: '2023' },
          ],
        },
      ],
    ],
  },
  look({ record, note }) {
    if (record.record === 'bundle') {
      if (record.purposes) note(0, 0, 0, { purposes: record.purposes, madeAt: record.madeAt });
    } else if (record.authorisations) {
      note(
        0,
        0,
        0,
        record.authorisations.map(({ purposes, withdrawnOn, validUntil }) => ({ purposes, withdrawnOn, validUntil })),
      );
    }
  },
  begin() {
    let wanted: ReadonlySet<string> | undefined;
    let madeAt: Bundle['madeAt'];
    const covers = ({ purposes, withdrawnOn, validUntil }: Authorisation) => {
      if (certainlyEarlier(withdrawnOn, madeAt) || certainlyEarlier(validUntil, madeAt)) return false;
      return !purposes || purposes.some((purpose) => wanted?.has(purpose));
    };
    return {
      take({ kind, more, report }) {
        if (kind === 'bundle') {
          const sent = more() as Required<Pick<Bundle, 'purposes'>> & Pick<Bundle, 'madeAt'>;
          wanted = new Set(sent.purposes);
          ({ madeAt } = sent);
        } else if (wanted && !(more() as readonly Authorisation[]).some(covers)) report(['authorisations']);
      },
    };
  },
});
