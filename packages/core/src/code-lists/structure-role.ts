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
  | 'service-provider'
  | 'donor'
  | 'regional-body';

export const structureRole = defineCodeList<StructureRole>({
  id: 'structure-role',
  kind: 'closed',
  since: '0.9',
  codes: [
    'national-coordinator',
    'national-rapporteur',
    'multidisciplinary-group',
    'child-subgroup',
    'ngo-association',
    'competent-authority',
    'first-responder',
    'service-provider',
    'donor',
    'regional-body',
  ],
  added: { donor: '1.0', 'regional-body': '1.0' },
});
