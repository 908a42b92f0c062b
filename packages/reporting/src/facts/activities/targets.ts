import { defineNumberColumn } from '../define-fact-column.js';
import { there } from '../terms/conditions.js';
import { countOf } from '../terms/lists.js';
import { field } from '../terms/values.js';

export const targets = defineNumberColumn('Targets that are set', countOf('indicators', there(field('target'))));
