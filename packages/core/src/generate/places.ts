import type { CountryCode } from '../code-lists/country.js';

/** The countries and territories that the made-up records are reported by, in the order in which they are taken. */
export const reportingCountries: readonly CountryCode[] = [
  'AL',
  'RS',
  'MD',
  'RO',
  'BG',
  'MK',
  'BA',
  'HR',
  'GR',
  'ME',
  'XK',
  'SI',
  'TR',
];

/** Citizenships of persons detected abroad, by weight. */
export const foreignCitizenships: Readonly<Partial<Record<CountryCode, number>>> = {
  AL: 12,
  MD: 12,
  RO: 12,
  BG: 10,
  RS: 8,
  UA: 8,
  BA: 5,
  MK: 5,
  XK: 4,
  SY: 6,
  AF: 6,
  PK: 4,
  NG: 5,
  BD: 4,
  NP: 3,
  IN: 3,
  PH: 3,
  VN: 2,
  CN: 2,
  UZ: 2,
};

/** Where nationals were exploited before they came back, by weight. */
export const destinations: Readonly<Partial<Record<CountryCode, number>>> = {
  IT: 14,
  GR: 12,
  DE: 12,
  GB: 9,
  FR: 8,
  TR: 7,
  AT: 6,
  CH: 4,
  ES: 5,
  XK: 4,
  MK: 4,
  RS: 5,
  AE: 3,
  RU: 4,
  CY: 3,
};
