import type { CountryCode } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { askedToTell } from '../victim/asked-to-tell.js';
import { countriesOfPersecution } from '../victim/countries-of-persecution.js';
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
  begin(context) {
    const recipients = new Map<string, CountryCode | undefined>();
    const waiting: { readonly countries: readonly CountryCode[]; readonly asked: ReadonlySet<string> }[] = [];
    const { judge, end } = judgements(context, (index) => {
      const { countries, asked } = waiting[index]!;
      const told = [...recipients].some(
        ([id, country]) => country !== undefined && countries.includes(country) && !asked.has(id),
      );
      return told ? true : undefined;
    });
    return {
      visit(at) {
        const { record } = at;
        if (record.record === 'bundle') for (const id of record.to ?? []) recipients.set(id, undefined);
        else if (record.record === 'organization') {
          if (recipients.has(record.id)) recipients.set(record.id, record.country);
        } else {
          const countries = countriesOfPersecution(record);
          if (countries.length === 0) return;
          const asked = new Set([...recipients.keys()].filter((id) => askedToTell(record, id)));
          const index = waiting.push({ countries, asked }) - 1;
          if (judge(at, ['protectionStatus'], index) !== undefined) waiting.pop();
        }
      },
      end,
    };
  },
});
