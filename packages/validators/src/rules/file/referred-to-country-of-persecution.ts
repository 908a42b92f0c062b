import { defineFileRule } from '../define-file-rule.js';
import { askedToTell } from '../victim/asked-to-tell.js';
import { countriesOfPersecution } from '../victim/countries-of-persecution.js';
import { judgements } from './judgements.js';
import { factsById } from './facts-by-id.js';
import { sample } from './sample.js';

/** A person was referred to an organization in the country against which that person asked for protection or holds it. */
export const referredToCountryOfPersecution = defineFileRule({
  id: 'THB-DIS-006',
  records: ['organization', 'victim', 'referral'],
  class: 'safeguard',
  severity: 'warning',
  source: 'Convention relating to the Status of Refugees (1951), article 33; OpenTHB 1.0, referral',
  summary:
    'A person was referred to an organization in the country against which that person asked for protection or holds it.',
  rationale:
    "It has happened: the record is right and is kept and counted. Only the person's own recorded request may lead there.",
  examples: {
    valid: [
      [
        {
          ...sample.victim('xx:v1'),
          protectionStatus: 'asylum-seeker',
          citizenships: ['TR'],
          authorisations: [{ basis: 'consent', recipients: ['xx:o2'] }],
        },
        sample.organization('xx:o2', { country: 'TR' }),
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['AF'] },
        sample.organization('xx:o2', { country: 'TR' }),
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
        sample.organization('xx:o2', { country: 'TR' }),
        sample.referral({ to: 'xx:o3' }),
      ],
      [
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
        sample.organization('xx:o2'),
        sample.referral(),
      ],
      [
        sample.organization('xx:o2', { country: 'TR' }),
        sample.referral(),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['stateless'] },
      ],
    ],
    invalid: [
      [
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
        sample.organization('xx:o2', { country: 'TR' }),
        sample.referral(),
      ],
      [
        sample.referral(),
        sample.organization('xx:o2', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'refugee', citizenships: ['TR'] },
      ],
    ],
  },
  begin(context) {
    const { number } = context;
    const countries = new Map<number, string | undefined>();
    const barred = new Map<number, { readonly from: readonly string[]; readonly asked: readonly number[] }>();
    const seen = factsById();
    const { judge, end } = judgements(context, (victim, to) => {
      const of = barred.get(victim);
      if (!of) return seen.get(victim) === 0 ? undefined : false;
      const country = countries.get(to);
      return country === undefined ? undefined : of.from.includes(country) && !of.asked.includes(to);
    });
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'organization') countries.set(id, record.country);
        else if (record.record === 'victim') {
          seen.set(id, 1);
          const from = countriesOfPersecution(record);
          if (from.length === 0) return;
          const asked = (record.authorisations ?? []).flatMap(({ recipients = [] }) => recipients);
          barred.set(id, { from, asked: asked.filter((one) => askedToTell(record, one)).map(number) });
        } else judge(at, ['to'], number(record.victim), number(record.to));
      },
      end,
    };
  },
});
