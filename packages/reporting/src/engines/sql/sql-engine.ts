import { type Nature, SdkError } from '@openthb/core';
import { shapeOf, type SqlTableName } from '@openthb/core/sql';
import * as tableIndex from '../../facts/index.js';
import { factColumn } from '../../facts/needs.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { Value } from '../../facts/terms/term.js';
import type { Viewpoint } from '../../facts/viewpoint.js';
import { mergeAnswers } from '../../plans/merge-answers.js';
import type { Answer, Group, Plan } from '../../plans/plan.js';
import type { AnswerOptions, Engine } from '../engine.js';
import { planStatements, type SqlPlace } from './plan-sql.js';

/**
 * A database that holds the derived tables.
 * @since 0.1.0
 */
export interface SqlRunner extends SqlPlace {
  /** The rows of a query; whole numbers may come as numbers, big integers or text. */
  query(sql: string, options: AnswerOptions): Promise<readonly (readonly unknown[])[]>;
}

/**
 * Answers from a database that holds the derived tables; only groups leave it. `nature`: where it is known beforehand.
 * @throws SdkError `mixed-nature` where it holds real, de-identified, synthetic and test records together.
 * @since 0.1.0
 */
export async function sqlEngine(runner: SqlRunner, viewpoint: Viewpoint, nature?: Nature): Promise<Engine> {
  return {
    viewpoint,
    nature: nature ?? (await natureIn(runner, allTables())),
    async answer(plan, options = {}) {
      const answers: Answer[] = [];
      for (const statement of planStatements(plan, viewpoint, runner)) {
        const rows = await runner.query(statement, options);
        answers.push(rows.map((row) => groupOf(row, plan)));
      }
      return mergeAnswers(answers);
    },
  };
}

/** The tables of all records that facts are made of. */
function allTables(): readonly SqlTableName[] {
  const all: readonly FactTable[] = Object.values(tableIndex);
  return all.map(({ record }) => shapeOf(record).table);
}

async function natureIn(runner: SqlRunner, tables: readonly SqlTableName[]): Promise<Nature> {
  const each = tables.map(({ schema, name }) => `select nature from ${runner.before}${schema}.${name}`);
  const found = await runner.query(`select distinct nature from (${each.join(' union all ')}) n`, {});
  if (found.length > 1) {
    throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
  }
  return (found[0]?.[0] as Nature | undefined) ?? 'real';
}

function groupOf(row: readonly unknown[], { facts, by, sums = [] }: Plan): Group {
  const keys = by.map(({ column, groups = {} }, index): Value => {
    const value = row[index];
    if (value === null || value === undefined) return undefined;
    if (factColumn(facts, column).kind === 'number') return Number(value);
    const code = String(value);
    return Object.hasOwn(groups, code) ? groups[code] : code;
  });
  return {
    keys,
    count: Number(row[by.length]),
    sums: sums.map((_, index) => {
      const sum = row[by.length + 1 + index];
      return sum === null || sum === undefined ? undefined : Number(sum);
    }),
  };
}
