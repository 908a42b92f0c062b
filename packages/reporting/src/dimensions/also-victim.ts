import { defineFlagDimension } from './define-flag-dimension.js';

export const alsoVictim = defineFlagDimension('also-victim', 'Also a victim', 'Has a record as a victim', 'Has none');
