import { exploitationForm, type ExploitationForm } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** No event of a case was for a purpose for which its victims were exploited. */
export const eventsOfOtherForms = defineFileRule({
  id: 'THB-LAW-029',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, case',
  summary: 'No event of a case was for a purpose for which its victims were exploited.',
  rationale:
    'What is charged must fit what was done to the victims: an event, a form or a victim of another case stands here.',
  examples: {
    valid: [
      [
        sample.event('xx:e1', { purposes: ['forced-begging', 'servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['forced-stealing'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['none'], intendedForms: ['forced-criminality'] }] },
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['servitude'] }),
        sample.victim('xx:v1'),
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['none'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [sample.event('xx:e1', { purposes: ['servitude'] }), sample.case({ victims: ['xx:v1'], events: ['xx:e1'] })],
      [
        sample.event('xx:e1', {}),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ events: ['xx:e1'] }),
      ],
      [
        sample.event('xx:e1', { purposes: ['servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1', 'xx:v2'], events: ['xx:e1'] }),
      ],
    ],
    invalid: [
      [
        sample.event('xx:e1', { purposes: ['servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
      ],
      [
        sample.case({ victims: ['xx:v1'], events: ['xx:e1'] }),
        sample.event('xx:e1', { purposes: ['servitude'] }),
        { ...sample.victim('xx:v1'), episodes: [{ forms: ['forced-begging'] }] },
        sample.victim('xx:v2'),
      ],
    ],
  },
  begin() {
    const forms = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'event') forms.set(record.id, bitsOf(record.purposes ?? []));
        if (record.record === 'victim') {
          const episodes = record.episodes ?? [];
          forms.set(record.id, bitsOf(episodes.flatMap((one) => [...(one.forms ?? []), ...(one.intendedForms ?? [])])));
        }
        if (record.record !== 'case') return;
        const { victims = [], events = [] } = record;
        judge(() => {
          const known = [...victims, ...events].every((id) => forms.get(id) !== undefined);
          const [suffered, done] = [victims, events].map((ids) =>
            ids.reduce((all, id) => all | (forms.get(id) ?? 0), 0),
          );
          if (known && suffered && done && (suffered & done) === 0) report(['events']);
          return known;
        });
      },
      end,
    };
  },
});

/** A set of forms as bits; a narrower form is taken as its broader one, and `none` as no form. */
function bitsOf(forms: readonly ExploitationForm[]): number {
  return forms
    .filter((form) => form !== 'none')
    .reduce((bits, form) => bits | (1 << exploitationForm.codes.indexOf(exploitationForm.parents[form] ?? form)), 0);
}
