import { defineCodeColumn } from '../define-fact-column.js';
import { formGroups } from '../form-groups.js';
import { onceIn } from './once-in.js';

export const eurostatFormOnce = defineCodeColumn(
  'Form of exploitation (Eurostat crim_thb), several as mixed',
  onceIn('episodes.forms', formGroups('eurostat')),
);
