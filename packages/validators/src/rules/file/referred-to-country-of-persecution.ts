import { defineFileRule } from '../define-file-rule.js';
import { askedToTell } from '../victim/asked-to-tell.js';
import { countriesOfPersecution } from '../victim/countries-of-persecution.js';
import { gathered } from './gathered.js';
import { judgements } from './judgements.js';
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
  look({ record, number, note }) {
    if (record.record === 'organization') {
      if (record.country !== undefined) note(number(record.country));
    } else if (record.record === 'victim') {
      const countries = countriesOfPersecution(record);
      if (countries.length === 0) return;
      for (const country of countries) note(number(country), FROM);
      for (const id of askedToTell(record)) note(number(id), ASKED);
      note(0, WHOLE);
    } else note(number(record.victim), number(record.to));
  },
  begin(context) {
    const { open } = context;
    // One more than the number of the country of an organization, and than where the list of a victim begins.
    const [countries, lists] = [open(4), open(4)];
    const barred = gathered(open);
    const seen = open(1);
    const { judge, end } = judgements(context, (victim, to) => {
      const list = lists.get(victim) - 1;
      if (list < 0) return seen.get(victim) === 0 ? undefined : false;
      const country = countries.get(to) - 1;
      if (country < 0) return undefined;
      const has = (wanted: number, what: number) => barred.some(list, (one, is) => one === wanted && is === what);
      return has(country, FROM) && !has(to, ASKED);
    });
    return {
      visit({ kind, id }) {
        if (kind === 'victim') seen.set(id, 1);
      },
      take(at, one, other) {
        if (at.kind === 'organization') countries.set(at.id, one + 1);
        else if (at.kind === 'referral') judge(at, ['to'], one, other);
        else if (other === WHOLE) {
          lists.set(at.id, barred.list() + 1);
          barred.next(true);
        } else barred.add(one, other);
      },
      end,
    };
  },
});

/** What a note on a person tells: a country of persecution, an organization that may learn of it, or that all is told. */
const [FROM, ASKED, WHOLE] = [1, 2, 3];
