import type { CountryCode } from '../code-lists/country.js';
import type { OrganizationType } from '../code-lists/organization-type.js';
import type { StructureRole } from '../code-lists/structure-role.js';
import type { Organization } from '../records/organization.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';

/** The parts that organizations play in the made-up cases. */
export type Part = 'police' | 'prosecution' | 'authority' | 'social' | 'shelter' | 'hotline' | 'legal' | 'health';

interface Sketch {
  readonly name: string;
  readonly type: OrganizationType;
  readonly roles: readonly StructureRole[];
}

const sketches: Readonly<Record<Part | 'coordinator' | 'children' | 'donor' | 'labour', Sketch>> = {
  coordinator: {
    name: 'Office of the National Coordinator',
    type: 'central-government',
    roles: ['national-coordinator'],
  },
  children: { name: 'Subgroup on Trafficking in Children', type: 'central-government', roles: ['child-subgroup'] },
  authority: {
    name: 'Commission for the Identification of Victims',
    type: 'central-government',
    roles: ['competent-authority'],
  },
  police: { name: 'Police Directorate against Organised Crime', type: 'law-enforcement', roles: ['first-responder'] },
  prosecution: { name: 'Special Prosecution Office', type: 'prosecution-or-court', roles: ['competent-authority'] },
  social: { name: 'Centre for Social Work', type: 'social-service', roles: ['first-responder', 'service-provider'] },
  shelter: { name: 'Safe House Network', type: 'ngo', roles: ['service-provider'] },
  hotline: { name: 'Helpline against Trafficking', type: 'ngo', roles: ['first-responder'] },
  legal: { name: 'Legal Aid Office', type: 'legal-service', roles: ['service-provider'] },
  health: { name: 'University Hospital', type: 'health-service', roles: ['service-provider'] },
  donor: { name: 'Development Cooperation Agency', type: 'international-organization', roles: ['donor'] },
  labour: { name: 'Labour Inspectorate', type: 'labour-inspectorate', roles: ['first-responder'] },
};

/** How many organizations a country has. */
export const PARTS = Object.keys(sketches).length;

/** The id of the organization that plays a part in a country. */
export function organizationId(country: CountryCode, part: keyof typeof sketches): string {
  return `synthetic:${country}-${part}`;
}

/** The organizations of a country. */
export function organizationsOf(country: CountryCode): readonly Organization[] {
  return Object.entries(sketches).map(([part, { name, type, roles }]) => ({
    record: 'organization',
    version: STANDARD_VERSION,
    id: organizationId(country, part as Part),
    nature: 'synthetic',
    name,
    organizationType: type,
    roles,
    country,
  }));
}
