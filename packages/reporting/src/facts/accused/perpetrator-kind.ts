import { defineCodeColumn } from '../define-fact-column.js';
import { field } from '../terms/values.js';

export const perpetratorKind = defineCodeColumn('Natural or legal person', field('kind'));
