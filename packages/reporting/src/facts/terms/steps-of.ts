import type { Condition, Term } from './term.js';

/** Every term and condition in one, itself first. */
export function* stepsOf(node: unknown): Generator<Term | Condition> {
  if (typeof node !== 'object' || node === null) return;
  if ('op' in node) yield node as Term | Condition;
  for (const inner of Object.values(node)) yield* stepsOf(inner);
}
