import { defineCodeColumn } from '../define-fact-column.js';
import { ageWhen } from './age-when.js';

export const ageAtRegistration = defineCodeColumn('Age at registration', ageWhen('registration'));
