import { ofWhole } from '../define-fact-column.js';
import { countries as ofProgramme } from '../programmes/countries.js';

export const countries = ofWhole(ofProgramme);
