import { ownCode } from '../code-lists/define-code-list.js';
import { missingReason } from '../code-lists/missing-reason.js';
import { type AnyKind, anyKind } from '../records/any-kind.js';
import type { RecordDef } from '../records/define-record.js';
import type { Fields } from '../records/field.js';
import { definitions } from '../records/generated/definitions.js';
import type { Constraint } from '../scalars/define-scalar.js';
import { recordId } from '../scalars/record-id.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema 2020-12 of a record, complete in itself: groups and code lists stand under `$defs`. It accepts what
 * the record's zod schema accepts. Values that an open list does not name are accepted too.
 * @since 0.1.0
 */
export function jsonSchema(record: RecordDef<string, unknown>): JsonSchema {
  const defs = new Map<string, JsonSchema>();
  const body = objectOf(record.name, record.fields, defs);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:openthb:${STANDARD_VERSION}:${record.name}`,
    title: record.name,
    ...body,
    $defs: Object.fromEntries([...defs].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function objectOf(name: string, fields: Fields, defs: Map<string, JsonSchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const optional: string[] = [];
  for (const [field, { kind, need, meta }] of Object.entries(fields)) {
    const description = definitions[name]?.[field];
    properties[field] = { title: meta.title, ...(description && { description }), ...schemaOf(anyKind(kind), defs) };
    if (need === 'optional') optional.push(field);
  }
  const required = Object.keys(fields).filter((field) => !optional.includes(field));
  const description = definitions[name]?.[''];
  return {
    ...(description && { description }),
    type: 'object',
    properties: optional.length === 0 ? properties : { ...properties, missing: missingOf(optional, defs) },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(optional.length > 0 && {
      dependentSchemas: Object.fromEntries(optional.map((field) => [field, without(field)])),
    }),
  };
}

/** Why fields are absent: a reason for any of them. */
function missingOf(optional: readonly string[], defs: Map<string, JsonSchema>): JsonSchema {
  const reason = schemaOf(missingReason, defs);
  return {
    title: 'Missing',
    description: 'Why fields are absent. A field that is present has no reason.',
    type: 'object',
    properties: Object.fromEntries(optional.map((field) => [field, reason])),
    additionalProperties: false,
  };
}

/** No reason is given for the field, since it is there. */
function without(field: string): JsonSchema {
  return { properties: { missing: { type: 'object', properties: { [field]: false } } } };
}

function schemaOf(kind: AnyKind, defs: Map<string, JsonSchema>): JsonSchema {
  switch (kind.type) {
    case 'scalar':
      return constraintOf(kind.constraint);
    case 'reference':
      return constraintOf(recordId.constraint);
    case 'code':
      return shared(kind.id, defs, () =>
        kind.kind === 'open' ? patternOf(ownCode) : { type: 'string', enum: kind.codes },
      );
    case 'group':
      return shared(kind.name, defs, () => objectOf(kind.name, kind.fields, defs));
    case 'list':
      return {
        type: 'array',
        items: schemaOf(anyKind(kind.item), defs),
        minItems: 1,
        ...(kind.unique && { uniqueItems: true }),
      };
  }
}

/** A definition that stands once under `$defs`. */
function shared(name: string, defs: Map<string, JsonSchema>, build: () => JsonSchema): JsonSchema {
  if (!defs.has(name)) {
    defs.set(name, {});
    defs.set(name, build());
  }
  return { $ref: `#/$defs/${name}` };
}

function constraintOf(constraint: Constraint): JsonSchema {
  switch (constraint.type) {
    case 'text':
      return patternOf(constraint.pattern);
    case 'integer':
      return { type: 'integer', minimum: constraint.minimum, maximum: constraint.maximum };
    case 'boolean':
      return { type: 'boolean' };
    case 'constant':
      return { type: 'string', const: constraint.value };
  }
}

function patternOf(pattern: RegExp): JsonSchema {
  return { type: 'string', pattern: pattern.source };
}
