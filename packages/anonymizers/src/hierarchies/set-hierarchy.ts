import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/**
 * Sets whose members become coarser: those that become the same are one. Members of a cell stand between separators; their
 * order means nothing. At the top the set is `*`.
 * @example setHierarchy(codeListHierarchy(sector)).labelsOf('fishing;forestry')
 * // ['fishing;forestry', 'agriculture-forestry-and-fishing', '*']
 * @since 0.1.0
 */
export function setHierarchy(members: Hierarchy, separator = ';'): Hierarchy {
  return hierarchyOf(members.levels, (value) => {
    if (value === '')
      return Array.from({ length: members.levels }, (_, level) => (level < members.levels - 1 ? '' : ANY));
    const labels = value.split(separator).map((member) => members.labelsOf(member));
    if (labels.includes(undefined)) return undefined;
    return Array.from({ length: members.levels }, (_, level) =>
      level === members.levels - 1 ? ANY : [...new Set(labels.map((one) => one![level]!))].toSorted().join(separator),
    );
  });
}
