import type { Break } from '../../pictures/series.js';
import type { Response } from '../response.js';

/** Kinds of entries after which it may be counted otherwise. */
const CHANGES = new Set<string>(['law', 'ratification', 'structure', 'plan']);

/** The years in which law or structures changed, as the chronicle tells; the first change of each year. */
export function breaksIn({ milestone }: Response): readonly Break[] {
  const changes = milestone.filter(({ kind }) => CHANGES.has(kind)).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const byYear = new Map<string, string[]>();
  for (const { on, title, country } of changes) {
    const year = on.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), country === undefined ? title : `${country}: ${title}`]);
  }
  return [...byYear].map(([year, [first, ...others]]) => ({
    year,
    text: others.length === 0 ? first! : `${first} (+${others.length})`,
  }));
}
