import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';

export const donorType = defineCodeColumn('Type of the donor', through('donor', 'organizations', 'organizationType'));
