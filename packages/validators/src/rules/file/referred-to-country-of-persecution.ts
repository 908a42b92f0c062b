import { defineFileRule } from '../define-file-rule.js';
import { askedToTell } from '../victim/asked-to-tell.js';
import { countriesOfPersecution } from '../victim/countries-of-persecution.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A person was referred to an organization in the country against which that person asked for protection or holds it. */
export const referredToCountryOfPersecution = defineFileRule({
  id: 'THB-DIS-006',
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
  begin() {
    const countries = new Map<string, string | undefined>();
    const barred = new Map<string, { readonly from: readonly string[]; readonly asked: readonly string[] }>();
    const seen = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'organization') countries.set(record.id, record.country);
        if (record.record === 'victim') {
          seen.set(record.id, 1);
          const from = countriesOfPersecution(record);
          const asked = (record.authorisations ?? []).flatMap(({ recipients = [] }) => recipients);
          if (from.length > 0) barred.set(record.id, { from, asked: asked.filter((id) => askedToTell(record, id)) });
        }
        if (record.record !== 'referral') return;
        const { victim, to } = record;
        judge(() => {
          const country = countries.get(to);
          const of = barred.get(victim);
          const told = of && country !== undefined && of.from.includes(country) && !of.asked.includes(to);
          if (told) report(['to']);
          return of ? country !== undefined : seen.get(victim) !== undefined;
        });
      },
      end,
    };
  },
});
