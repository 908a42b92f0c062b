import type { RecordDef } from '@openthb/core';
import { codec } from '@openthb/core/io-ts';
import { predicateOf } from '@openthb/core/predicates';
import * as z from 'zod';
import { ajvJudge, tunedAjvJudge } from './ajv.js';
import { arktypeJudge } from './arktype.js';
import type { Judge } from './peer-of.js';
import { suryJudge } from './sury.js';
import { typeboxJudge } from './typebox.js';
import { valibotJudge } from './valibot.js';

/** The judges of a record by what it is judged with. */
export interface Judges {
  readonly ours: Judge;
  readonly peers: ReadonlyMap<string, Judge>;
}

/**
 * Ours, and those of others on the same strict schema. typia is left out: it writes its judges while TypeScript is
 * compiled, and needs a compiler of its own for that (`ttsc`).
 */
export function judgesOf(record: RecordDef<string, unknown>): Judges {
  const seen = { unlisted: false };
  const predicate = predicateOf(record)!;
  const compiled = z.compile(record.schema);
  const ioTs = codec(record);
  return {
    ours: (value) => predicate(value, seen),
    peers: new Map<string, Judge>([
      ['Ajv compiled', ajvJudge(record)],
      ['Ajv tuned (codes as sets)', tunedAjvJudge(record)],
      ['zod z.compile', (value) => z.validate(compiled, value)],
      ['zod', (value) => record.schema.safeParse(value).success],
      ['io-ts', (value) => ioTs.is(value)],
      ['TypeBox', typeboxJudge(record)],
      ['Valibot', valibotJudge(record)],
      ['ArkType', arktypeJudge(record)],
      ['Sury', suryJudge(record)],
    ]),
  };
}

/** Every judge accepts all good values and refuses all bad ones, or nothing is measured. */
export function checkJudges({ ours, peers }: Judges, good: readonly unknown[], bad: readonly unknown[]): void {
  for (const [name, judge] of [['ours', ours] as const, ...peers]) {
    if (!good.every(judge) || bad.some(judge)) throw new Error(`${name} judges otherwise.`);
  }
}
