import { exploitationForm, type ExploitationForm } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { gathered } from './gathered.js';
import { judgements } from './judgements.js';
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
  look({ record, number, note }) {
    if (record.record === 'event') note(SEEN + bitsOf(record.purposes));
    else if (record.record === 'victim') {
      let bits = 0;
      for (const one of record.episodes ?? []) bits |= bitsOf(one.forms) | bitsOf(one.intendedForms);
      note(SEEN + bits);
    } else {
      for (const victim of record.victims ?? []) note(number(victim), SUFFERED);
      for (const event of record.events ?? []) note(number(event), DONE);
      note(0, WHOLE);
    }
  },
  begin(context) {
    const forms = context.open(4);
    const cases = gathered(context.open);
    const { judge, end } = judgements(context, (list) => {
      if (cases.some(list, (id) => forms.get(id) === 0)) return undefined;
      let [suffered, done] = [0, 0];
      cases.some(list, (id, what) => {
        const bits = forms.get(id) - SEEN;
        if (what === SUFFERED) suffered |= bits;
        else done |= bits;
        return false;
      });
      return suffered !== 0 && done !== 0 && (suffered & done) === 0;
    });
    return {
      take(at, one, what) {
        if (at.kind !== 'case') forms.set(at.id, one);
        else if (what === WHOLE) cases.next(judge(at, ['events'], cases.list()) === undefined);
        else cases.add(one, what);
      },
      end,
    };
  },
});

/** What a note on a case tells: one of its victims, one of its events, or that all are told. */
const [SUFFERED, DONE, WHOLE] = [1, 2, 3];

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
