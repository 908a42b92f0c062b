import { leafCodes } from '../../data/leaf-codes.js';
import { ageBands } from '../../hierarchies/age-hierarchy.js';
import type { ViewLeaf } from './record-view.js';

/** A single value as a view tells it: days by their year, ages by the bounds of their band. */
export function textOf({ name, kind }: ViewLeaf, value: unknown): string {
  if (kind.type !== 'scalar') return String(value);
  if (kind.id === 'partial-date') return String(value).slice(0, YEAR);
  if (kind.id === 'years') return String(bandBound(name, value as number));
  return String(value);
}

/** All texts that a view could tell of a value, as the model says, days by the years that are stated; undefined where it says no end. */
export function textsOf({ name, kind }: ViewLeaf, years?: readonly string[]): readonly string[] | undefined {
  if (kind.type !== 'scalar') return leafCodes(kind);
  if (kind.id === 'partial-date') return years;
  return kind.id === 'years' ? ageBands.ctdc.starts.map((start) => String(bandBound(name, start))) : leafCodes(kind);
}

/** The value that such a text stands for. */
export function valueOf({ kind }: ViewLeaf, text: string): unknown {
  if (kind.type !== 'scalar') return text;
  if (kind.constraint.type === 'integer') return Number(text);
  return kind.constraint.type === 'boolean' ? text === 'true' : text;
}

const YEAR = 4;

/** The least or the most that somebody is of the band in which an age lies; of the last band, the age that begins it. */
function bandBound(name: string, age: number): number {
  const { starts } = ageBands.ctdc;
  const at = starts.findLastIndex((start) => age >= start);
  if (name !== 'atMost') return starts[at] ?? age;
  const next = starts[at + 1];
  return next === undefined ? OLDEST : next - 1;
}

/** What no age of the standard is above. */
const OLDEST = 130;
