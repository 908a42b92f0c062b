import { defineCodeList } from './define-code-list.js';

/** A part of the definition of trafficking that the answers speak for. */
export type ScreeningElement = 'act' | 'means' | 'purpose';

export const screeningElement = defineCodeList<ScreeningElement>({
  id: 'screening-element',
  kind: 'closed',
  since: '1.0',
  codes: ['act', 'means', 'purpose'],
});
