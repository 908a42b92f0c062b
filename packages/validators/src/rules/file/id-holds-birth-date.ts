import { defineFileRule } from '../define-file-rule.js';
import { digitsIn } from '../identifiers/digits-in.js';
import { sample } from './sample.js';

/** The id of a record holds the date of birth that stands in it. */
export const idHoldsBirthDate = defineFileRule({
  id: 'THB-IDN-006',
  records: ['victim', 'identity', 'perpetrator'],
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, record id',
  summary: 'The id of a record holds the date of birth that stands in it.',
  rationale: 'An id goes where the date may not: into references, logs and tables. Issue another.',
  examples: {
    valid: [
      [{ ...sample.victim('xx:v1'), birthDate: '2001-05-17' }],
      [{ ...sample.victim('xx:v-170501'), birthDate: '2001-05' }],
      [{ ...sample.victim('xx:v-1705012'), birthDate: '2001-05-17' }],
      [sample.victim('xx:v-170501')],
    ],
    invalid: [
      [{ ...sample.victim('xx:v-170501'), birthDate: '2001-05-17' }],
      [{ ...sample.victim('xx:010517-3'), birthDate: '2001-05-17' }],
      [{ ...sample.victim('xx:17052001'), birthDate: '2001-05-17' }],
      [{ ...sample.victim('xx:2001_05_17'), birthDate: '2001-05-17' }],
    ],
  },
  look({ record: { id, birthDate }, report }) {
    if (birthDate?.length !== 'YYYY-MM-DD'.length || digitsIn(id) < 'YYMMDD'.length) return;
    const runs = id.slice(id.indexOf(':') + 1).replaceAll(/[-_]/gu, ' ');
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const short = year.slice(2);
    const layouts = [year + month + day, day + month + year, short + month + day, day + month + short];
    const parts = new Set([...runs.split(' '), runs.replaceAll(' ', '')]);
    if (layouts.some((layout) => parts.has(layout))) report(['id']);
  },
});
