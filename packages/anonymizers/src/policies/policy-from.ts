import { holdsIdentifiers, recordDef, type RecordName, SdkError } from '@openthb/core';
import { needsOfView } from './view-fields.js';
import { placeInPolicy } from './place-in-policy.js';
import type { Policy, PolicyView, RowsPolicy } from './policy.js';
import type { RecordsPolicy } from './records-policy.js';
import { recordsPolicyShape } from './records-policy-shape.js';
import { policyShape } from './policy-shape.js';
import type { SyntheticPolicy } from './synthetic-policy.js';
import { syntheticPolicyShape } from './synthetic-policy-shape.js';
import type { TablesPolicy } from './tables-policy.js';
import { tablesPolicyShape } from './tables-policy-shape.js';
import type { TechniqueChoice } from './technique-choice.js';

/**
 * A policy from its JSON, for those who do not program.
 * @throws SdkError `bad-input`, which says what is wrong and where, and shows nothing of what is written.
 * @since 0.1.0
 */
export function policyFrom(json: unknown): Policy {
  const { release } = (json ?? {}) as { readonly release?: unknown };
  if (release === 'records') return recordsPolicyFrom(json);
  if (release === 'synthetic') return syntheticPolicyFrom(json);
  return release === 'tables' ? tablesPolicyFrom(json) : rowsPolicyFrom(json);
}

function tablesPolicyFrom(json: unknown): TablesPolicy {
  const parsed = tablesPolicyShape().safeParse(json);
  if (!parsed.success) throw wrong(placeInPolicy(parsed.error.issues[0]!, json));
  const { $schema: _, view, ...written } = parsed.data;
  const names = Object.keys(written.columns);
  for (const [at, by] of written.tables.entries()) {
    if (by.some((name) => !names.includes(name)))
      throw wrong(`tables, number ${at + 1}: it names a column that is none of the columns`);
    if (new Set(by).size < by.length) throw wrong(`tables, number ${at + 1}: it names a column twice`);
  }
  if (!view) return Object.freeze(written);
  const drawn = viewFrom(view);
  refuseView(drawn, [...names, ...(written.counted ?? [])], names);
  return Object.freeze({ ...written, view: drawn });
}

function syntheticPolicyFrom(json: unknown): SyntheticPolicy {
  const parsed = syntheticPolicyShape().safeParse(json);
  if (!parsed.success) throw wrong(placeInPolicy(parsed.error.issues[0]!, json));
  const { $schema: _, view, ...written } = parsed.data;
  const names = Object.keys(written.columns);
  if (names.length === 0) throw wrong('columns: it must name a column');
  if (!view) return Object.freeze(written);
  const drawn = viewFrom(view);
  refuseView(drawn, names, names);
  return Object.freeze({ ...written, view: drawn });
}

function viewFrom(view: { readonly record: string; readonly columns: PolicyView['columns'] }): PolicyView {
  if (!recordDef(view.record)) throw wrong('view, record: there is no such kind of record');
  return { ...view, record: view.record as RecordName };
}

function recordsPolicyFrom(json: unknown): RecordsPolicy {
  const parsed = recordsPolicyShape().safeParse(json);
  if (!parsed.success) throw wrong(placeInPolicy(parsed.error.issues[0]!, json));
  const { $schema: _, kinds, ...written } = parsed.data;
  for (const [at, kind] of kinds.entries()) {
    const def = recordDef(kind);
    if (!def) throw wrong(`kinds, number ${at + 1}: there is no such kind of record`);
    if (holdsIdentifiers(def)) throw wrong(`kinds, number ${at + 1}: such records name persons, and never leave`);
  }
  return Object.freeze({ ...written, kinds: kinds as readonly RecordName[] });
}

/**
 * A policy of rows from its JSON.
 * @throws SdkError `bad-input`, as `policyFrom` does.
 * @since 0.1.0
 */
export function rowsPolicyFrom(json: unknown): RowsPolicy {
  const parsed = policyShape().safeParse(json);
  if (!parsed.success) throw wrong(placeInPolicy(parsed.error.issues[0]!, json));
  const { $schema: _, view, ...written } = parsed.data;
  const policy: RowsPolicy = {
    ...written,
    ...(view && { view: viewFrom(view) }),
  };
  refuseContradictions(policy);
  return Object.freeze(policy);
}

/**
 * Refuses a policy that contradicts itself, or what the standard says of the fields of its view.
 * @throws SdkError `bad-input`
 */
export function refuseContradictions(policy: RowsPolicy): void {
  const { quasiIdentifiers, sensitive = [], insensitive = [], sets = {}, models, view } = policy;
  const quasi = Object.keys(quasiIdentifiers);
  if (quasi.length === 0) throw wrong('quasiIdentifiers: it must name a column');
  const roles = [...quasi, ...sensitive, ...insensitive, ...Object.keys(sets)];
  if (new Set(roles).size < roles.length) throw wrong('a column has two roles');
  for (const [at, one] of models.entries()) {
    if ('column' in one && !sensitive.includes(one.column))
      throw wrong(`models, number ${at + 1}, column: it must be one of the sensitive columns`);
  }
  refuseOthers(policy.techniques ?? [], roles);
  if (view) refuseView(view, roles, quasi);
}

function refuseOthers(techniques: readonly TechniqueChoice[], roles: readonly string[]): void {
  for (const [at, one] of techniques.entries()) {
    const columns = 'columns' in one ? one.columns : [one.column];
    if (columns.some((name) => !roles.includes(name)))
      throw wrong(`techniques, number ${at + 1}: it names a column that has no role`);
  }
}

function refuseView(view: NonNullable<RowsPolicy['view']>, roles: readonly string[], quasi: readonly string[]): void {
  const names = Object.keys(view.columns);
  if (roles.some((name) => !names.includes(name))) throw wrong('view, columns: a column that has a role is wanting');
  for (const [at, [name, column]] of Object.entries(view.columns).entries()) {
    const where = `view, columns, number ${at + 1}`;
    const needs = needsOfView(view.record, column);
    if (needs === undefined) throw wrong(`${where}: the record has no such field`);
    if (needs === 'never') throw wrong(`${where}: this field never leaves, as it names or endangers a person`);
    if (needs === 'quasi' && roles.includes(name) && !quasi.includes(name))
      throw wrong(`${where}: a person may be known by this field; it must be a quasi-identifier`);
  }
}

function wrong(where: string): SdkError {
  return new SdkError('bad-input', `The policy is not well made. ${where}.`);
}
