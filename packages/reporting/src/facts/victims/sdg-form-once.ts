import { defineCodeColumn } from '../define-fact-column.js';
import { formGroups } from '../form-groups.js';
import { onceIn } from './once-in.js';

export const sdgFormOnce = defineCodeColumn(
  'Form of exploitation (SDG 16.2.2), several as mixed',
  onceIn('episodes.forms', formGroups('sdg')),
);
