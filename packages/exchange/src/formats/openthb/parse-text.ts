import { fileRules, type RuleText } from '@openthb/core';
import { shapeOf } from './shape.js';
import { offsetOfTwin } from './twin.js';

/** What a JSON text holds, or the rule that it breaks and where. */
export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly rule: RuleText; readonly offset: number };

/** Parses a JSON text as JSON.parse does, but lets no nesting without end pass, nor a key that stands twice. */
export function parseText(text: string): Parsed {
  const shape = shapeOf(text);
  if (shape === undefined) return { ok: false, rule: fileRules.tooDeep, offset: 0 };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, rule: fileRules.json, offset: 0 };
  }
  // Of keys that stand twice JSON.parse keeps the last without a word: there are fewer members then than were written.
  if (membersIn(value) === shape.members) return { ok: true, value };
  return { ok: false, rule: fileRules.twice, offset: offsetOfTwin(text)! };
}

/** How many members the objects of a value have together. No deeper than `shapeOf` allows. */
function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += membersIn(item);
    return members;
  }
  for (const key of Object.keys(value)) members += 1 + membersIn((value as Readonly<Record<string, unknown>>)[key]);
  return members;
}
