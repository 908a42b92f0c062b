import { jsonSchema, type RecordDef } from '@openthb/core';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Judge } from './peer-of.js';

/** Ajv judges by JSON Schema, which it compiles. */
export function ajvJudge(record: RecordDef<string, unknown>, { allErrors = false } = {}): Judge {
  const judge = new Ajv2020.default({ strict: true, allErrors }).compile(jsonSchema(record));
  return (value) => judge(value);
}

/** Ajv with codes looked up in sets, which it compares one by one otherwise. */
export function tunedAjvJudge(record: RecordDef<string, unknown>): Judge {
  const ajv = new Ajv2020.default({ strict: true });
  ajv.removeKeyword('enum');
  ajv.addKeyword({
    keyword: 'enum',
    schemaType: 'array',
    compile: (codes: unknown[]) => {
      const set = new Set(codes);
      return (value: unknown) => set.has(value);
    },
  });
  const judge = ajv.compile(jsonSchema(record));
  return (value) => judge(value);
}
