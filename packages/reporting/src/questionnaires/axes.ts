import { age } from '../dimensions/age.js';
import { sex } from '../dimensions/sex.js';
import type { Axis } from './define-questionnaire.js';

/** The axes that both questionnaires have. */
export const bySex: Axis = {
  breakdown: sex,
  categories: [
    { label: 'Male', codes: ['male'] },
    { label: 'Female', codes: ['female'] },
    { label: 'Other or unknown', codes: 'rest' },
  ],
};

export const byAge: Axis = {
  breakdown: age,
  categories: [
    { label: 'Under 18', codes: ['child'] },
    { label: '18 and over', codes: ['adult'] },
    { label: 'Unknown, presumed or disputed', codes: 'rest' },
  ],
};
