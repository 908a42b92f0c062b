import { defineDictionary } from './define-dictionary.js';
import { commitment } from './commitment.js';

export const commitmentDictionary = defineDictionary(commitment, {
  'national-coordinator': {
    label: 'National coordinator',
    definition: 'To appoint a government coordinator.',
    source: 'Anti-Trafficking Declaration of SEE, Palermo 2000',
  },
  'multidisciplinary-group': {
    label: 'Multidisciplinary working group',
    definition: 'To set up a national group of all who act.',
    source: 'Anti-Trafficking Declaration of SEE, Palermo 2000',
  },
  'national-plan': {
    label: 'National plan of action',
    definition: 'To adopt and carry out a national plan.',
    source: 'Anti-Trafficking Declaration of SEE, Palermo 2000',
  },
  'information-exchange': {
    label: 'Information exchange',
    definition: 'To exchange information on trafficking.',
    source: 'Statement on Commitments, Zagreb 2001',
  },
  'legal-status-of-victims': {
    label: 'Legal status of victims',
    definition: 'To stop immediate deportation and give temporary residence.',
    source: 'Statement on Commitments, Tirana 2002',
  },
  'minimum-standards-for-children': {
    label: 'Minimum standards for child victims',
    definition: "To adopt standards of treatment on UNICEF's guidelines.",
    source: 'Sofia Declaration (2003)',
  },
  'systematic-data-on-children': {
    label: 'Systematic data on child trafficking',
    definition: 'To collect data on child trafficking.',
    source: 'Sofia Declaration (2003)',
  },
  'rapid-identification-of-children': {
    label: 'Rapid identification of child victims',
    definition: 'To have effective procedures for it.',
    source: 'Sofia Declaration (2003)',
  },
  'adapted-referral-of-children': {
    label: 'Adapted referral of children',
    definition: 'To adapt referral to children, with all institutions.',
    source: 'Sofia Declaration (2003)',
  },
  'child-plan': {
    label: 'Plan of action against child trafficking',
    definition: 'To adopt and carry out a plan on children.',
    source: 'Sofia Declaration (2003)',
  },
  'child-subgroup': {
    label: 'Subgroup on children',
    definition: 'To set up a subgroup on children to the national group.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'victim-witness-protection': {
    label: 'Victim and witness protection',
    definition: 'To have protection programmes.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'resettlement-agreements': {
    label: 'Resettlement agreements',
    definition: 'To conclude agreements with third countries.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  twinning: {
    label: 'Twinning',
    definition: 'To set up twinning between donor and recipient countries.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'training-in-curricula': {
    label: 'Training in curricula',
    definition: 'To make training regular, with sections on children.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'private-lawyers': {
    label: 'Private lawyers for victims',
    definition: 'To train and provide them.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'ngo-association': {
    label: 'Association of NGOs',
    definition: 'To support a regional one.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'labour-dimension': {
    label: 'Labour dimension',
    definition: 'To respond to forced and bonded labour.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
});
