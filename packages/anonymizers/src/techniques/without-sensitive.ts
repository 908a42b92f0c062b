import { anyKind, type AnyKind, type AnyRecord, type Fields, recordDef, type Sensitivity } from '@openthb/core';

type Values = Readonly<Record<string, unknown>>;

/**
 * A copy of a record without the fields of some sensitivities, and without what the model does not know. Removing
 * `direct` removes all free text, since the model holds all of it to be direct. A field that said something, or why it
 * does not, says `suppressed`. What cannot be without such a field goes with it; undefined where that is the record.
 * @since 0.1.0
 */
export function withoutSensitive<R extends AnyRecord>(record: R, gone: readonly Sensitivity[]): R | undefined {
  return strippedFields(recordDef(record.record)!.fields, record as unknown as Values, new Set(gone)) as R | undefined;
}

function strippedFields(fields: Fields, object: Values, gone: ReadonlySet<Sensitivity>): Values | undefined {
  const { missing: reasons = {}, ...values } = object as Values & { readonly missing?: Values };
  const kept: Record<string, unknown> = {};
  const missing: Record<string, unknown> = {};
  for (const [name, { kind, meta, need }] of Object.entries(fields)) {
    const told = Object.hasOwn(values, name);
    const left = told && !gone.has(meta.sensitivity) ? strippedValue(anyKind(kind), values[name], gone) : undefined;
    if (left !== undefined) kept[name] = left;
    else if (told && need === 'required') return undefined;
    else if (told || (Object.hasOwn(reasons, name) && gone.has(meta.sensitivity))) missing[name] = 'suppressed';
    else if (Object.hasOwn(reasons, name)) missing[name] = reasons[name];
  }
  return Object.keys(missing).length > 0 ? { ...kept, missing } : kept;
}

function strippedValue(kind: AnyKind, value: unknown, gone: ReadonlySet<Sensitivity>): unknown {
  switch (kind.type) {
    case 'group':
      return strippedFields(kind.fields, value as Values, gone);
    case 'list': {
      const items = (value as readonly unknown[]).map((item) => strippedValue(anyKind(kind.item), item, gone));
      const left = items.filter((item) => item !== undefined);
      // A list cannot be empty.
      return left.length === 0 ? undefined : left;
    }
    default:
      return value;
  }
}
