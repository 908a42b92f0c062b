import { defineNumberColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const trainingDays = defineNumberColumn('Days of training', field('days'));
