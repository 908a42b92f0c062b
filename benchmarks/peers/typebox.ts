import { jsonSchema, type RecordDef } from '@openthb/core';
import { Compile, type XSchema } from 'typebox/schema';
import type { Judge } from './peer-of.js';

/** TypeBox judges by JSON Schema, which it compiles. */
export function typeboxJudge(record: RecordDef<string, unknown>): Judge {
  const compiled = Compile(jsonSchema(record) as XSchema);
  return (value) => compiled.Check(value);
}
