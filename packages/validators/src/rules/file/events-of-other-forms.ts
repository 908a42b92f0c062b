import { exploitationForm, type ExploitationForm } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { factsById } from './facts-by-id.js';
import { sample } from './sample.js';

/** No event of a case was for a purpose for which its victims were exploited. */
export const eventsOfOtherForms = defineFileRule({
  id: 'THB-LAW-029',
  records: ['event', 'victim', 'case'],
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
  begin(context) {
    const { number } = context;
    const forms = factsById(Uint32Array);
    const waiting: { readonly victims: readonly number[]; readonly events: readonly number[] }[] = [];
    const bitsOfAll = (ids: readonly number[]) => ids.reduce((all, id) => all | forms.get(id), 0) & ~SEEN;
    const { judge, end } = judgements(context, (index) => {
      const { victims, events } = waiting[index]!;
      if (![...victims, ...events].every((id) => forms.get(id) !== 0)) return undefined;
      const [suffered, done] = [bitsOfAll(victims), bitsOfAll(events)];
      return suffered !== 0 && done !== 0 && (suffered & done) === 0;
    });
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'event') forms.set(id, SEEN | bitsOf(record.purposes));
        else if (record.record === 'victim') {
          let bits = SEEN;
          for (const one of record.episodes ?? []) bits |= bitsOf(one.forms) | bitsOf(one.intendedForms);
          forms.set(id, bits);
        } else {
          const { victims = [], events = [] } = record;
          const index = waiting.push({ victims: victims.map(number), events: events.map(number) }) - 1;
          if (judge(at, ['events'], index) !== undefined) waiting.pop();
        }
      },
      end,
    };
  },
});

/** That an event or a victim was seen, beside its forms. */
const SEEN = 0x8000_0000;

/** A set of forms as bits; a narrower form is taken as its broader one, and `none` as no form. */
function bitsOf(forms: readonly ExploitationForm[] = []): number {
  let bits = 0;
  for (const form of forms) {
    if (form !== 'none') bits |= 1 << exploitationForm.codes.indexOf(exploitationForm.parents[form] ?? form);
  }
  return bits;
}
