import { regions } from './generated/regions.js';
import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/**
 * Countries, by their codes of two or three letters, to subregion, to region, to `*`. Former countries have four letters,
 * as in the code list. What has no region, such as a stateless person's citizenship, is kept as it is until the top.
 * @see UN M49, as in Unicode CLDR 48
 * @example countryHierarchy.labelsOf('AL') // ['AL', 'Southern Europe', 'Europe', '*']
 * @since 0.1.0
 */
export const countryHierarchy: Hierarchy = hierarchyOf(4, (value) => [
  value,
  ...(Object.hasOwn(regions, value) ? regions[value]! : ([value, value] as const)),
  ANY,
]);
