import { defineDictionary } from './define-dictionary.js';
import { structureRole } from './structure-role.js';

export const structureRoleDictionary = defineDictionary(structureRole, {
  'national-coordinator': {
    label: 'National coordinator',
    definition: "The government's anti-trafficking coordinator or the coordinator's office.",
    source: 'Anti-Trafficking Declaration of South Eastern Europe, Palermo 2000',
  },
  'national-rapporteur': {
    label: 'National rapporteur',
    definition: 'Watches trends, measures results and gathers statistics.',
    source: 'Directive 2011/36/EU, article 19',
  },
  'multidisciplinary-group': {
    label: 'Multidisciplinary working group',
    definition: 'Brings ministries, services and civil society together.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'child-subgroup': {
    label: 'Subgroup on child trafficking',
    definition: 'The part of the multidisciplinary group that deals with children.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'ngo-association': {
    label: 'Association of NGOs',
    definition: 'Speaks for several non-governmental organizations.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'competent-authority': {
    label: 'Competent authority',
    definition: 'Decides whether a person is identified as a victim.',
  },
  'first-responder': {
    label: 'First responder',
    definition: 'May detect presumed victims and refer them.',
  },
  'service-provider': {
    label: 'Service provider',
    definition: 'Serves victims: shelter, care, legal aid, return.',
  },
  donor: {
    label: 'Donor',
    definition: 'Pays for programmes, and wants them to build on what is there.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
  'regional-body': {
    label: 'Regional body',
    definition: 'Coordinates several countries.',
    source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  },
});
