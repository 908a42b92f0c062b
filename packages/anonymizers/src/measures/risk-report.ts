import { SdkError } from '@openthb/core';
import { columnsNamed } from '../data/column-named.js';
import type { DataTable } from '../data/data-table.js';
import { whenAsked } from '../data/when-asked.js';
import { type AttackRisk, attackRisk } from './attack-risk.js';
import { type ClassSummary, classSummary } from './class-summary.js';
import {
  type Combination,
  type DangerousCombinations,
  dangerousCombinations,
  refuseNoSize,
} from './dangerous-combinations.js';
import { classSizes, equivalenceClasses } from './equivalence-classes.js';
import { type LinkageAttack, linkageAttack } from './linkage-attack.js';
import { recordRisks } from './record-risks.js';
import { type PopulationUniqueness, populationUniqueness } from './uniqueness/population-uniqueness.js';

/** How risk is measured. */
export interface RiskOptions {
  /** The columns by which a person may be known. */
  readonly quasi: readonly string[];
  /** The size of class that is asked for. 11, the threshold of DESIGN for records, where it is not said. */
  readonly k?: number;
  /** All persons whom the file was drawn from, those in it among them. */
  readonly population?: DataTable;
  /** Which part of the population the file is, where the population itself is not known. Above 0 and below 1. */
  readonly fraction?: number;
  /** Known persons whom an attacker looks for, with columns of the same names as some of the file. */
  readonly list?: DataTable;
  /** How many columns are put together at most to see which combination is dangerous; 3 where it is not said. */
  readonly largest?: number;
}

/**
 * The risk that records of a file are led back to their persons. Plain data without any value of a record.
 * @since 0.1.0
 */
export interface RiskReport {
  readonly records: number;
  /** The columns looked at, with how many values each has. */
  readonly columns: readonly QuasiColumn[];
  readonly classes: ClassSummary;
  /** The attacker knows that the person is in the file. */
  readonly prosecutor: AttackRisk;
  /** The attacker does not know it; null where the population was not given. */
  readonly journalist: (AttackRisk & { readonly notInPopulation: number }) | null;
  /** Null where it was not said which part of the population the file is. */
  readonly population: PopulationUniqueness | null;
  /** What an attacker reaches with the list; null where none was given. */
  readonly attack: LinkageAttack | null;
  /** The combinations of each size that leave most records below k, the most dangerous first; and how many were tried. */
  readonly combinations: { readonly largest: number; readonly tried: number; readonly worst: readonly Combination[] };
}

/** A column by which a person may be known. */
export interface QuasiColumn {
  readonly column: string;
  readonly values: number;
  /** Which part of what singles records out it has a hand in, after the scores of special uniques. */
  readonly share: number;
  /** What would be left of unique records, and of records below k, without the column. */
  readonly without: { readonly unique: number; readonly below: number };
}

const K = 11;
/** How many combinations of each size are told. */
const WORST = 10;

/**
 * Measures the risk of a file. What takes long, the columns and the combinations, is measured when it is first asked for.
 * @throws SdkError `bad-option` where the table has no such column, k is less than 2, or the fraction is no part
 * @since 0.1.0
 */
export function riskReport(
  table: DataTable,
  { quasi, k = K, population, fraction, list, largest }: RiskOptions,
): RiskReport {
  if (!Number.isInteger(k) || k < 2) throw new SdkError('bad-option', 'k must be a whole number from 2 on.');
  if (fraction !== undefined && !(fraction > 0 && fraction < 1)) {
    throw new SdkError('bad-option', 'The part of the population that the file is must be above 0 and below 1.');
  }
  if (largest !== undefined) refuseNoSize(largest);
  const columns = columnsNamed(table, quasi);
  const classes = summaryBy(table, quasi, k);
  const risks = recordRisks(table, quasi, population);
  const prosecutor = attackRisk(risks.prosecutor, 1 / k);
  const journalist = risks.journalist
    ? { ...attackRisk(risks.journalist, 1 / k), notInPopulation: risks.notInPopulation }
    : null;
  const uniqueness =
    fraction === undefined || table.rows === 0 ? null : populationUniqueness({ sizes: classes.sizes, fraction });
  const attack = list ? linkageAttack(table, list, { columns: sharedWith(list, quasi) }) : null;
  const late = whenAsked({
    danger: () => dangerousCombinations(table, quasi, { k, ...(largest !== undefined && { largest }) }),
  });
  return whenAsked<RiskReport>({
    records: () => table.rows,
    columns: () =>
      columns.map(({ name, values }, at) => ({
        column: name,
        values: values.length,
        share: late.danger.columns[at]!.share,
        without: without(
          table,
          quasi.filter((other) => other !== name),
          k,
        ),
      })),
    classes: () => classes,
    prosecutor: () => prosecutor,
    journalist: () => journalist,
    population: () => uniqueness,
    attack: () => attack,
    combinations: () => combinationsOf(late.danger),
  });
}

function combinationsOf({ largest, combinations }: DangerousCombinations): RiskReport['combinations'] {
  return { largest, tried: combinations.length, worst: worst(combinations, largest) };
}

/** The columns that a list has too; all of them where it has none, so that the attack says so. */
function sharedWith(list: DataTable, quasi: readonly string[]): readonly string[] {
  const shared = quasi.filter((name) => list.columns.some((column) => column.name === name));
  return shared.length > 0 ? shared : quasi;
}

function summaryBy(table: DataTable, quasi: readonly string[], k: number): ClassSummary {
  return classSummary(classSizes(equivalenceClasses(table.rows, columnsNamed(table, quasi))), k);
}

function without(table: DataTable, quasi: readonly string[], k: number): QuasiColumn['without'] {
  const rest =
    quasi.length === 0
      ? classSummary(Uint32Array.of(...(table.rows ? [table.rows] : [])), k)
      : summaryBy(table, quasi, k);
  return { unique: rest.unique, below: rest.below.records };
}

function worst(combinations: readonly Combination[], largest: number): readonly Combination[] {
  return Array.from({ length: largest }, (_, at) => at + 1).flatMap((size) =>
    combinations
      .filter(({ columns, below }) => columns.length === size && below > 0)
      // A column more that singles nobody out more is no news.
      .filter(({ special, unique }) => special > 0 || unique === 0)
      .toSorted((a, b) => b.unique - a.unique || b.below - a.below)
      .slice(0, WORST),
  );
}
