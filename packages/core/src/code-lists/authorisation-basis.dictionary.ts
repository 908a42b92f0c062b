import { defineDictionary } from './define-dictionary.js';
import { authorisationBasis } from './authorisation-basis.js';

export const authorisationBasisDictionary = defineDictionary(authorisationBasis, {
  consent: {
    label: 'Consent',
    definition: 'The informed consent of the person, of age to give it.',
  },
  'assent-and-caregiver-consent': {
    label: "Assent and caregiver's consent",
    definition: "The child's assent together with the consent of a caregiver or guardian.",
  },
  'caregiver-consent': {
    label: "Caregiver's consent",
    definition: 'The consent of a caregiver or guardian alone, for a child too young to assent.',
  },
  'best-interests': {
    label: 'Best interests',
    definition: "A decision in the child's best interests, where no safe caregiver could consent.",
  },
  'vital-interests': {
    label: 'Vital interests',
    definition: 'Life or bodily integrity was at stake, and consent could not be had in time.',
  },
  'legal-duty': {
    label: 'Legal duty',
    definition: 'A law obliges; consent was not needed.',
  },
});
