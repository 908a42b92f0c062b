import { defineJurisdiction } from './define-jurisdiction.js';

const convention = 'Council of Europe Convention on Action against Trafficking in Human Beings (CETS 197, 2005)';
/** The day it came into force for the first states; for others later. */
const from = '2008-02-01';
const checkedOn = '2026-11-24';

/** What the convention of the Council of Europe asks of its parties. */
export const coe = defineJurisdiction({
  id: 'coe',
  title: 'Council of Europe',
  within: {},
  figures: {
    majority: [{ value: 18, source: `${convention}, article 4(d)`, from }],
    childPresumed: [{ value: true, source: `${convention}, article 10(3)`, from, checkedOn }],
    reflection: [{ value: { amount: 30, unit: 'days' }, source: `${convention}, article 13(1)`, from, checkedOn }],
    reflectionConditional: [{ value: false, source: `${convention}, article 13`, from, checkedOn }],
  },
});
