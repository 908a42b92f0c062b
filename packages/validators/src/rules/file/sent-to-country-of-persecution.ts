import { defineFileRule } from '../define-file-rule.js';
import { askedToTell } from '../victim/asked-to-tell.js';
import { countriesOfPersecution } from '../victim/countries-of-persecution.js';
import { gathered } from './gathered.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A record of a person is addressed to an organization in the country against which that person asked for protection or holds it. */
export const sentToCountryOfPersecution = defineFileRule({
  id: 'THB-DIS-005',
  records: ['bundle', 'organization', 'victim'],
  class: 'safeguard',
  severity: 'error',
  source: 'Convention relating to the Status of Refugees (1951), article 33; OpenTHB 1.0, bundle',
  summary:
    'A record of a person is addressed to an organization in the country against which that person asked for protection or holds it.',
  rationale:
    "It has not gone yet: take the record out, or the recipient. Only the person's own recorded request may name it.",
  examples: {
    valid: [
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o2', { country: 'TR' }),
        {
          ...sample.victim('xx:v1'),
          protectionStatus: 'asylum-seeker',
          citizenships: ['TR'],
          authorisations: [{ basis: 'consent', recipients: ['xx:o2'] }],
        },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o2', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['AF'] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o2', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'none', citizenships: ['TR'] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o4', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
      ],
      [
        sample.organization('xx:o2', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o2'),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
      ],
    ],
    invalid: [
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o2', { country: 'TR' }),
        { ...sample.victim('xx:v1'), protectionStatus: 'asylum-seeker', citizenships: ['TR'] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        {
          ...sample.victim('xx:v1'),
          protectionStatus: 'asylum-seeker',
          citizenships: ['TR'],
          authorisations: [{ basis: 'caregiver-consent', recipients: ['xx:o2'] }],
        },
        sample.organization('xx:o2', { country: 'TR' }),
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'] }),
        sample.organization('xx:o3', { country: 'IR' }),
        {
          ...sample.victim('xx:v1'),
          neverDiscloseTo: [{ country: 'IR', reason: 'country-of-persecution' }],
          authorisations: [{ basis: 'consent', recipients: ['xx:o2'] }],
        },
      ],
    ],
  },
  look({ record, number, note }) {
    if (record.record === 'bundle') for (const id of record.to ?? []) note(number(id));
    else if (record.record === 'organization') {
      if (record.country !== undefined) note(number(record.country));
    } else {
      const countries = countriesOfPersecution(record);
      if (countries.length === 0) return;
      for (const country of countries) note(number(country), FROM);
      for (const id of askedToTell(record)) note(number(id), ASKED);
      note(0, WHOLE);
    }
  },
  begin(context) {
    const recipients = new Map<number, number | undefined>();
    const barred = gathered(context.open);
    const { judge, end } = judgements(context, (list) => {
      const has = (wanted: number, what: number) => barred.some(list, (one, is) => one === wanted && is === what);
      const told = [...recipients].some(
        ([id, country]) => country !== undefined && has(country, FROM) && !has(id, ASKED),
      );
      return told ? true : undefined;
    });
    return {
      take(at, one, what) {
        if (at.kind === 'bundle') recipients.set(one, undefined);
        else if (at.kind === 'organization') {
          if (recipients.has(at.id)) recipients.set(at.id, one);
        } else if (what === WHOLE) barred.next(judge(at, ['protectionStatus'], barred.list()) === undefined);
        else barred.add(one, what);
      },
      end,
    };
  },
});

/** What a note on a person tells: a country of persecution, an organization that may learn of it, or that all is told. */
const [FROM, ASKED, WHOLE] = [1, 2, 3];
