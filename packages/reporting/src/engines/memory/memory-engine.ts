import { cellKey, type CountTable, type Dimension, TOTAL } from '@openthb/core';
import type { Breakdown } from '../../dimensions/define-dimension.js';
import { type Wait, waitOf } from '../../dimensions/identification.js';
import type { Facts, Person } from '../../facts/facts.js';
import type { Engine, Scope } from '../engine.js';

/**
 * Counts in memory, in Node or a browser.
 * @since 0.1.0
 */
export function memoryEngine(facts: Facts): Engine {
  const itemsOf = (unit: 'person' | 'registration', scope: Scope): readonly Person[] =>
    // Of a registration that names no person only the year is known; its indicator allows no other dimension.
    (unit === 'person' ? facts.persons : (facts.anonymous as readonly unknown[] as readonly Person[])).filter((item) =>
      within(item, scope),
    );
  return {
    viewpoint: { asOf: facts.asOf, ageAt: facts.ageAt },
    nature: facts.nature,
    async count(unit, breakdowns, scope) {
      const items = itemsOf(unit, scope);
      const counts = new Map<string, number>();
      const seen = breakdowns.map(() => new Set<string>());
      for (const item of items) {
        const codes = breakdowns.map((breakdown) => breakdown.of(item));
        for (const [index, set] of seen.entries()) for (const code of codes[index]!) set.add(code);
        for (const key of keysOf(codes)) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const universe = [unit, facts.asOf, facts.ageAt, scope.area, scope.from, scope.until].join('|');
      const dimensions = breakdowns.map((breakdown, index) => dimensionOf(breakdown, seen[index]!));
      return { universe, unit, dimensions, counts } satisfies CountTable;
    },
    async waits(breakdowns, scope) {
      const waits = new Map<string, Wait[]>();
      for (const person of itemsOf('person', scope)) {
        const wait = waitOf(person);
        for (const key of keysOf(breakdowns.map((breakdown) => breakdown.of(person)))) {
          const cell = waits.get(key);
          if (cell) cell.push(wait);
          else waits.set(key, [wait]);
        }
      }
      return waits;
    },
  };
}

/** The keys of every cell that a unit with these codes stands in, margins included. */
function* keysOf(codes: readonly (readonly string[])[], chosen: readonly string[] = []): Generator<string> {
  const own = codes[chosen.length];
  if (!own) yield cellKey(chosen);
  else for (const code of [...own, TOTAL]) yield* keysOf(codes, [...chosen, code]);
}

function within({ country, year }: Person, { area, from, until }: Scope): boolean {
  if (area !== undefined && country !== area) return false;
  if (from === undefined && until === undefined) return true;
  return year !== undefined && year >= (from ?? '0000') && year <= (until ?? '9999');
}

/** The codes that are always shown, and after them those that occur, in order. */
function dimensionOf({ id, additive, codes }: Breakdown, seen: ReadonlySet<string>): Dimension {
  const others = [...seen].filter((code) => !codes.includes(code)).toSorted(compare);
  return { id, additive, codes: [...codes, ...others] };
}

/** Codes of absence come after all others. */
function compare(a: string, b: string): number {
  const absent = (code: string) => Number(/^(?:unknown|not-|withheld|presumed-child|disputed)/.test(code));
  return absent(a) - absent(b) || (a < b ? -1 : Number(a > b));
}
