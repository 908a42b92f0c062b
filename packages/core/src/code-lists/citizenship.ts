import { country, type CountryCode } from './country.js';
import { defineCodeList } from './define-code-list.js';

/** The country whose national a person is; `stateless` and `unknown` are values, since one of several may be unknown. */
export type Citizenship = CountryCode | 'stateless' | 'unknown';

export const citizenship = defineCodeList<Citizenship>({
  id: 'citizenship',
  kind: 'closed',
  since: '0.9',
  codes: [...country.codes, 'stateless', 'unknown'],
});
