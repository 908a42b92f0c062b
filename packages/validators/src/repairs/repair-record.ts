import {
  type AnyKind,
  anyKind,
  type Fields,
  type LeafKind,
  missingReason,
  type Path,
  recordDef,
  type RuleText,
  structureRules,
} from '@openthb/core';
import type { FindRecord } from '../engine/structure.js';
import type { Repair } from './define-repair.js';
import type { KnownAliases } from './known-aliases.js';

/**
 * A value that was repaired: where, by which repair, and the rule that refused it. What it was and is are values of the
 * record: they are shown to its owner alone.
 * @since 0.1.0
 */
export interface Repaired {
  readonly path: Path;
  readonly repair: Repair;
  readonly rule: RuleText;
  readonly before: string;
  readonly after: string;
}

/** With what records are repaired. */
export interface RepairOptions {
  readonly repairs: readonly Repair[];
  readonly aliases: KnownAliases;
  /** Finds the definition of a kind of record; by default those of the standard. */
  readonly find?: FindRecord;
}

/**
 * A record with those texts repaired that their fields refuse and whose meaning is certain. Nothing else is changed: what
 * a field accepts stays as it is, and so does what is no record. A second time there is nothing to repair.
 * @since 0.1.0
 */
export function repairRecord(
  value: unknown,
  options: RepairOptions,
): { readonly value: unknown; readonly repaired: readonly Repaired[] } {
  const repaired: Repaired[] = [];
  const { find = recordDef } = options;
  if (!isObject(value) || typeof value['record'] !== 'string') return { value, repaired };
  const def = find(value['record']);
  if (!def) return { value, repaired };
  const leaf = (kind: LeafKind, inner: unknown, path: Path): unknown => {
    if (typeof inner !== 'string') return inner;
    const found = repairOf(inner, kind, options);
    if (found) repaired.push({ path, before: inner, ...found });
    return found?.after ?? inner;
  };
  return { value: objectOf(def.fields, value, [], leaf), repaired };
}

type Leaf = (kind: LeafKind, value: unknown, path: Path) => unknown;

function objectOf(fields: Fields, object: Readonly<Record<string, unknown>>, at: Path, leaf: Leaf): object {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const path = [...at, name];
      if (name === 'missing' && isObject(value)) return [name, reasonsOf(fields, value, path, leaf)];
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? valueOf(anyKind(field.kind), value, path, leaf) : value];
    }),
  );
}

/** Reasons of fields that there are; any other key may be a value, and is no part of a path that is shown. */
function reasonsOf(fields: Fields, reasons: Readonly<Record<string, unknown>>, at: Path, leaf: Leaf): object {
  const kind = anyKind(missingReason) as LeafKind;
  return Object.fromEntries(
    Object.entries(reasons).map(([name, reason]) => [
      name,
      Object.hasOwn(fields, name) ? leaf(kind, reason, [...at, name]) : reason,
    ]),
  );
}

function valueOf(kind: AnyKind, value: unknown, at: Path, leaf: Leaf): unknown {
  if (kind.type === 'group') return isObject(value) ? objectOf(kind.fields, value, at, leaf) : value;
  if (kind.type !== 'list') return leaf(kind, value, at);
  if (!Array.isArray(value)) return value;
  return value.map((item, index) => valueOf(anyKind(kind.item), item, [...at, index], leaf));
}

/** The first repair that turns a text which the kind refuses into one that it accepts. */
function repairOf(
  before: string,
  kind: LeafKind,
  { repairs, aliases }: RepairOptions,
): Pick<Repaired, 'repair' | 'rule' | 'after'> | undefined {
  const rule = refusal(kind, before);
  if (!rule) return undefined;
  for (const repair of repairs) {
    for (const text of new Set([before, before.trim()])) {
      const after = repair.propose(text, kind, aliases);
      if (after !== undefined && !refusal(kind, after)) return { repair, rule, after };
    }
  }
  return undefined;
}

/** The rule by which a kind refuses a text, or finds it unlisted. */
function refusal(kind: LeafKind, text: string): RuleText | undefined {
  if (kind.type === 'code') {
    if (kind.codes.includes(text)) return undefined;
    if (kind.kind === 'closed') return structureRules.code;
    return kind.schema.safeParse(text).success ? structureRules.unlisted : structureRules.form;
  }
  return kind.schema.safeParse(text).success ? undefined : structureRules.form;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
