import { defineCodeColumn } from '../define-fact-column.js';
import { saidFlag } from '../terms/said.js';

export const familyImplicated = defineCodeColumn('Complicity of the family', saidFlag('child.familyImplicated'));
