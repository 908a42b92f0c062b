import { defineCodeList } from './define-code-list.js';

/** The place of an organization in the national structure against trafficking. */
export type StructureRole =
  | 'national-coordinator'
  | 'national-rapporteur'
  | 'multidisciplinary-group'
  | 'child-subgroup'
  | 'ngo-association'
  | 'competent-authority'
  | 'first-responder'
  | 'service-provider';

export const structureRole = defineCodeList<StructureRole>({
  id: 'structure-role',
  kind: 'closed',
  since: '1.0',
  codes: [
    'national-coordinator',
    'national-rapporteur',
    'multidisciplinary-group',
    'child-subgroup',
    'ngo-association',
    'competent-authority',
    'first-responder',
    'service-provider',
  ],
});
