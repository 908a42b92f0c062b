import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/** What of a code list a hierarchy is made of. */
interface Parented {
  readonly codes: readonly string[];
  readonly parents: Readonly<Partial<Record<string, string>>>;
}

/**
 * Codes to their broader codes, as far up as the list goes, then `*`: `agriculture` to the section of ISIC that holds it.
 * An empty cell and a country's own code are kept as they are until the top.
 * @example codeListHierarchy(sector).labelsOf('fishing') // ['fishing', 'agriculture-forestry-and-fishing', '*']
 * @since 0.1.0
 */
export function codeListHierarchy({ codes, parents }: Parented): Hierarchy {
  const lineages = codes.map((code) => lineageOf(code, parents));
  const height = Math.max(1, ...lineages.map(({ length }) => length));
  return hierarchyOf(height + 1, (value) => {
    const lineage = lineageOf(value, parents);
    // Codes with fewer parents stand still where others climb, so that all who share a root meet at the same level.
    const still = Array.from({ length: height - lineage.length }, () => value);
    return [...still, ...lineage, ANY];
  });
}

/** A code and those above it. */
function lineageOf(code: string, parents: Parented['parents']): readonly string[] {
  const lineage = [code];
  for (let parent = parents[code]; parent !== undefined; parent = parents[parent]) lineage.push(parent);
  return lineage;
}
