import { isRight } from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import type { Reporter } from 'io-ts/lib/Reporter.js';
import type { Finding } from '../findings/finding.js';
import type { StructureIssue } from '../findings/from-zod.js';
import { type Path, pointer } from '../findings/place.js';
import { findingOf } from '../findings/rule-text.js';
import { structureRules } from '../findings/structure-rules.js';
import { valueAt } from '../findings/value-at.js';
import type { SafeError } from './io-ts-combinators.js';

/**
 * What a codec refused, in our words and without values, even where other codecs stand around ours: their errors hold
 * the value, their keys may be values. The input serves to find where an unknown key stands; without it `at` ends at the
 * object.
 * @example pipe(codec(victim).decode(input), E.mapLeft((errors) => fromIoTs(errors, input)))
 * @since 0.1.0
 */
export function fromIoTs(errors: t.Errors, input?: unknown): readonly StructureIssue[] {
  return errors.map((error) => (isSafe(error) ? issueOf(error, input) : foreignIssue(error)));
}

/**
 * A reporter of findings, which hold no values: `findingReporter.report(codec(victim).decode(input))`.
 * @since 0.1.0
 */
export const findingReporter: Reporter<readonly Finding[]> = Object.freeze({
  report: (validation: t.Validation<unknown>) =>
    isRight(validation)
      ? []
      : fromIoTs(validation.left).map(({ rule, path }) => findingOf(rule, { path: pointer(path) })),
});

function isSafe(error: t.ValidationError): error is SafeError {
  return 'rule' in error;
}

function issueOf({ rule, path, context, unknownKey }: SafeError, input: unknown): StructureIssue {
  const outer = wayOf(context.slice(0, context.length - path.length));
  const at = [...outer.at, ...path];
  const shown = outer.hidden ? outer.path : at;
  const key = unknownKey === undefined ? undefined : Object.keys(valueAt(input, at) ?? {})[unknownKey];
  return { rule, path: shown, at: key === undefined ? at : [...at, key] };
}

/** An error of a codec that is not ours. */
function foreignIssue({ context }: t.ValidationError): StructureIssue {
  const { path, at } = wayOf(context);
  const absent = context.at(-1)?.actual === undefined;
  return { rule: absent ? structureRules.absent : structureRules.type, path, at };
}

interface Way {
  /** As far as the keys are known to be no values. */
  readonly path: Path;
  readonly at: Path;
  readonly hidden: boolean;
}

/** The keys of a context; the first entry of one is the value itself. */
function wayOf(context: t.Context): Way {
  let way: Way = { path: [], at: [], hidden: false };
  for (const [index, { key }] of context.slice(1).entries()) {
    const holder = holderOf(context[index]!.type);
    if (holder === 'branch') continue;
    const part = holder === 'list' ? Number(key) : key;
    const hidden = way.hidden || holder === 'any';
    way = { path: hidden ? way.path : [...way.path, part], at: [...way.at, part], hidden };
  }
  return way;
}

/** What the keys under a codec are: indexes, properties that it names, numbers of alternatives, or anything. */
function holderOf(type: unknown): 'list' | 'object' | 'branch' | 'any' {
  const { _tag: tag, type: inner } = type as { readonly _tag?: string; readonly type?: unknown };
  if (tag !== undefined && TRANSPARENT.has(tag)) return holderOf(inner);
  return (tag !== undefined && HOLDERS[tag]) || 'any';
}

/** Codecs of io-ts that leave no trace of their own in a context. */
const TRANSPARENT: ReadonlySet<string> = new Set(['ExactType', 'ReadonlyType', 'RefinementType', 'RecursiveType']);

const HOLDERS: Readonly<Record<string, 'list' | 'object' | 'branch'>> = {
  ArrayType: 'list',
  ReadonlyArrayType: 'list',
  TupleType: 'list',
  InterfaceType: 'object',
  PartialType: 'object',
  UnionType: 'branch',
  IntersectionType: 'branch',
};
