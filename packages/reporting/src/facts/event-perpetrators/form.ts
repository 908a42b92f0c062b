import { formGroups } from '../form-groups.js';
import { onceIn } from '../victims/once-in.js';
import { defineCodeColumn, ofWhole } from '../define-fact-column.js';

export const form = ofWhole(
  defineCodeColumn('Form of exploitation (SDG 16.2.2)', onceIn('purposes', formGroups('sdg'))),
);
