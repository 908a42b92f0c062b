import { standing as last } from '../victims/registered.js';
import { defineCodeColumn } from '../define-fact-column.js';
import { firstGiven } from '../terms/values.js';

export const standing = defineCodeColumn('Status on the day', firstGiven(last, 'none-yet'));
