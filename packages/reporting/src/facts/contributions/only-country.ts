import { ofWhole } from '../define-fact-column.js';
import { onlyCountry as ofProgramme } from '../programmes/only-country.js';

export const onlyCountry = ofWhole(ofProgramme);
