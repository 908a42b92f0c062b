import { defineJurisdiction } from './define-jurisdiction.js';

/** Kosovo. What its own law lays down was not yet read; it is no party to the convention of the Council of Europe. */
export const xk = defineJurisdiction({
  id: 'xk',
  title: 'Kosovo',
  country: 'XK',
  timeZone: 'Europe/Belgrade',
  within: {},
  figures: {},
});
