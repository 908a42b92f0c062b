import { defineFlagDimension } from './define-flag-dimension.js';

export const wasProsecuted = defineFlagDimension('was-prosecuted', 'Prosecution', 'Was charged', 'Was not charged');
