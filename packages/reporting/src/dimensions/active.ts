import { defineFlagDimension } from './define-flag-dimension.js';

export const active = defineFlagDimension('active', 'At work on the day', 'At work', 'Not yet or no longer at work');
