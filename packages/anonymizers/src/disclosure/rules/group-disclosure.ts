import { missingReason } from '@openthb/core';
import type { CellSystem, Relation } from '../cell-system.js';
import { definePrimaryRule } from './define-primary-rule.js';

/**
 * Everybody in the row has the same code, so that it is known of each of them. The cell is hidden, and beside it the most
 * plausible of the zeros of the row, so that one of them may be there for all that is known.
 */
export const groupDisclosure = definePrimaryRule({
  id: 'group-disclosure',
  title: 'All persons of a row have the same code',
  source: 'Hundepool and others, Handbook on Statistical Disclosure Control, second edition (2024), 5.2',
  judge(cell, { groupDisclosure: dimensions = [], groupsBelow = Infinity }, system) {
    if (dimensions.length === 0) return undefined;
    const telling = cell.partOf
      .map((at) => system.relations[at]!)
      .filter(
        (relation) =>
          (dimensions === 'all' || dimensions.includes(relation.dimension)) &&
          system.cells[relation.total]!.count < groupsBelow &&
          tellsOfAll(relation, system),
      );
    if (cell.count > 0) {
      const one = telling.find(({ total }) => system.cells[total]!.count === cell.count);
      return one && { least: cell.count - 1, most: cell.count };
    }
    return telling.some((relation) => system.cells[plausible(relation, system)] === cell)
      ? { least: 0, most: 1 }
      : undefined;
  },
});

/** Whether one part of a total is all of it, and says something. */
function tellsOfAll({ total, parts, dimension }: Relation, { cells }: CellSystem): boolean {
  const { count } = cells[total]!;
  return (
    count > 0 &&
    parts.length > 1 &&
    parts.some((part) => cells[part]!.count === count && !nothingSaid.has(cells[part]!.codes.get(dimension)!))
  );
}

/** The zero of which the other margins make it most likely that somebody is there. */
function plausible({ parts }: Relation, { cells, relations }: CellSystem): number {
  const room = (part: number) => Math.min(...cells[part]!.partOf.map((at) => cells[relations[at]!.total]!.count));
  return parts
    .filter((part) => cells[part]!.count === 0)
    .reduce(
      (best, part) => (room(part) > room(best) ? part : best),
      parts.find((part) => cells[part]!.count === 0)!,
    );
}

/** That nothing is known of everybody tells nothing of anybody. */
const nothingSaid: ReadonlySet<string> = new Set(missingReason.codes);
