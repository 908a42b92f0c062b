import { type CodeList, ownCode } from '../code-lists/define-code-list.js';
import { missingReason } from '../code-lists/missing-reason.js';
import { labelOf } from '../labels/label-of.js';
import type { Labels } from '../labels/labels.js';
import { type AnyKind, anyKind } from '../records/any-kind.js';
import type { RecordDef } from '../records/define-record.js';
import { definitionOf } from '../records/definition-of.js';
import type { Fields } from '../records/field.js';
import { definitions } from '../records/generated/definitions.js';
import type { Constraint } from '../scalars/define-scalar.js';
import { recordId } from '../scalars/record-id.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { defineForm } from './define-form.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What is gathered under `$defs` on the way. */
interface Context {
  readonly defs: Map<string, JsonSchema>;
  readonly labels: Labels | undefined;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema 2020-12 of a record, complete in itself: groups and code lists stand under `$defs`. It accepts what
 * the record's zod schema accepts. Values that an open list does not name are accepted too. With labels, each code
 * stands with its title, which makes the schema longer and slower to check.
 * @since 0.1.0
 */
export function jsonSchema(record: RecordDef<string, unknown>, labels?: Labels): JsonSchema {
  const context: Context = { defs: new Map(), labels };
  const body = objectOf(record.name, record.fields, context);
  return {
    $schema: dialect,
    $id: `urn:openthb:${STANDARD_VERSION}:${record.name}`,
    title: record.name,
    ...body,
    $defs: sorted(context.defs),
  };
}

/** The JSON Schema of any of several records, each of them under `$defs`. */
export function jsonSchemaOfAny(records: readonly RecordDef<string, unknown>[], labels?: Labels): JsonSchema {
  const context: Context = { defs: new Map(), labels };
  const oneOf = records.map(({ name, fields }) => shared(name, context, () => objectOf(name, fields, context)));
  return {
    $schema: dialect,
    $id: `urn:openthb:${STANDARD_VERSION}`,
    title: 'Records of OpenTHB',
    oneOf,
    $defs: sorted(context.defs),
  };
}

/** JSON Schema, with the titles of codes. */
export const jsonSchemaForm = defineForm({
  id: 'json-schema',
  title: 'JSON Schema 2020-12',
  extension: 'schema.json',
  holds: 'any',
  derive(records, [labels]) {
    const schema = records.length === 1 ? jsonSchema(records[0]!, labels) : jsonSchemaOfAny(records, labels);
    return { type: 'text', text: `${JSON.stringify(schema, undefined, 2)}\n` };
  },
});

function sorted(defs: ReadonlyMap<string, JsonSchema>): JsonSchema {
  return Object.fromEntries([...defs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function objectOf(name: string, fields: Fields, context: Context): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const optional: string[] = [];
  for (const [field, { kind, need, meta }] of Object.entries(fields)) {
    const description = definitionOf(name, field, meta);
    properties[field] = { title: meta.title, ...(description && { description }), ...schemaOf(anyKind(kind), context) };
    if (need === 'optional') optional.push(field);
  }
  const required = Object.keys(fields).filter((field) => !optional.includes(field));
  const description = definitions[name]?.[''];
  return {
    ...(description && { description }),
    type: 'object',
    properties: optional.length === 0 ? properties : { ...properties, missing: missingOf(optional, context) },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(optional.length > 0 && {
      dependentSchemas: Object.fromEntries(optional.map((field) => [field, without(field)])),
    }),
  };
}

/** Why fields are absent: a reason for any of them. */
function missingOf(optional: readonly string[], context: Context): JsonSchema {
  const reason = schemaOf(missingReason, context);
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

function schemaOf(kind: AnyKind, context: Context): JsonSchema {
  switch (kind.type) {
    case 'scalar':
      return constraintOf(kind.constraint);
    case 'reference':
      return constraintOf(recordId.constraint);
    case 'code':
      return shared(kind.id, context, () => codesOf(kind, context.labels));
    case 'group':
      return shared(kind.name, context, () => objectOf(kind.name, kind.fields, context));
    case 'list':
      return {
        type: 'array',
        items: schemaOf(anyKind(kind.item), context),
        minItems: 1,
        ...(kind.unique && { uniqueItems: true }),
      };
  }
}

/** The codes of a list; of an open one, any code, with titles for those that it names. */
function codesOf(list: CodeList<string>, labels: Labels | undefined): JsonSchema {
  const { kind, codes } = list;
  const own = kind === 'open' ? [patternOf(ownCode)] : [];
  if (!labels) return own[0] ?? { type: 'string', enum: codes };
  const titled = codes.map((code) => ({ const: code, title: labelOf(list, code, labels) }));
  return { type: 'string', anyOf: [...titled, ...own] };
}

/** A definition that stands once under `$defs`. */
function shared(name: string, { defs }: Context, build: () => JsonSchema): JsonSchema {
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
