import { defineFlagDimension } from './define-flag-dimension.js';

export const detained = defineFlagDimension('detained', 'Detention of the child', 'Was detained', 'Was not detained');
