import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { defineForm } from './define-form.js';
import { type JsonSchema, jsonSchemaOfAny } from './json-schema.js';

/**
 * OpenAPI 3.1, with the records, groups and code lists as components and no paths: what a service offers is its own, and
 * refers to these. Its schemas are those of the JSON Schema form.
 */
export const openapiForm = defineForm({
  id: 'openapi',
  title: 'OpenAPI 3.1 components',
  extension: 'openapi.json',
  holds: 'any',
  derive(records, [labels]) {
    const { $schema, $defs } = jsonSchemaOfAny(records, labels);
    const document = {
      openapi: '3.1.1',
      info: {
        title: 'OpenTHB',
        summary: 'Records of the OpenTHB standard for data on trafficking in human beings.',
        version: STANDARD_VERSION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      jsonSchemaDialect: $schema,
      paths: {},
      components: { schemas: underComponents($defs as JsonSchema) },
    };
    return { type: 'text', text: `${JSON.stringify(document, undefined, 2)}\n` };
  },
});

/** A schema, or a part of one, whose references lead to the components. */
function underComponents(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(underComponents);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, reference(key, inner)]));
}

function reference(key: string, inner: unknown): unknown {
  const local = '#/$defs/';
  if (key !== '$ref' || typeof inner !== 'string' || !inner.startsWith(local)) return underComponents(inner);
  return `#/components/schemas/${inner.slice(local.length)}`;
}
