import { defineCodeColumn } from '../define-fact-column.js';
import { through } from '../terms/joins.js';

export const country = defineCodeColumn('Country that refers', through('sender', 'organizations', 'country'));
