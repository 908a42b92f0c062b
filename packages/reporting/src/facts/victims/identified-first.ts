import { defineNumberColumn } from '../define-fact-column.js';
import { dayOf } from '../terms/values.js';
import { firstAsserted } from './asserted.js';

export const identifiedFirst = defineNumberColumn(
  'First day that the identification may mean',
  firstAsserted('identified', dayOf('on')),
);
