import { SdkError, STANDARD_VERSION } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { rewritten, withColumns } from '../data/with-columns.js';
import { whenAsked } from '../data/when-asked.js';
import { SUPPRESSED } from '../data/suppressed.js';
import { lossWords } from '../losses/loss-words.js';
import { riskReport } from '../measures/risk-report.js';
import { utility } from '../measures/utility.js';
import type { ModelCheck } from '../models/check-models.js';
import type { PrivacyModel } from '../models/privacy-model.js';
import { columnOf } from '../recoding/encoded-table.js';
import type { ModelReach } from '../recoding/solution.js';
import { withoutRows } from '../techniques/suppression.js';
import type { AnonymizationReport, ColumnDone } from './anonymization-report.js';
import { applyTechniques } from './apply-techniques.js';
import { checkPublished } from './check-published.js';
import { detailsOf } from './hierarchy-choice.js';
import { allowedHierarchy, type HierarchyFiles, wholeHierarchy } from './hierarchy-named.js';
import { lossMeasures } from './loss-measures.js';
import { modelOf } from './model-choice.js';
import type { RowsPolicy } from './policy.js';
import { onlyNamed, withPersons } from './policy-columns.js';
import { refuseContradictions } from './policy-from.js';
import type { PolicyRefusal } from './policy-refusal.js';
import type { PolicySecrets } from './policy-secrets.js';
import { recodeColumns } from './recode-columns.js';
import type { Recoded } from './recoded.js';
import { recodeRows } from './recode-rows.js';
import { recodeSets } from './recode-sets.js';
import { tableDoubts } from './table-doubts.js';

/** What is made safe, and what the policy asks for that does not stand in it. */
export interface AnonymizeOptions {
  readonly table: DataTable;
  readonly policy: RowsPolicy;
  /** The texts of the files that the policy names. */
  readonly files?: HierarchyFiles;
  /** All persons whom the rows may be of, for models that ask for them. */
  readonly population?: DataTable;
  /** The level of each quasi-identifier, where it is not to be searched for; 0 is the values as they stand. */
  readonly levels?: Readonly<Record<string, number>>;
  readonly secrets?: PolicySecrets;
  /** The program that does it, with its version, for the report. */
  readonly software?: string;
  /** How many columns are put together at most to see which combination is dangerous; 3 where it is not said. */
  readonly largest?: number;
}

/**
 * A table that was made safe, or why none is published.
 * @since 0.1.0
 */
export type Anonymized =
  | { readonly ok: true; readonly table: DataTable; readonly report: AnonymizationReport }
  | { readonly ok: false; readonly refusal: PolicyRefusal };

/**
 * Makes a table safe under a policy. What the policy does not name goes. What comes of it is checked again by a program of
 * its own before it is given back.
 * @throws SdkError `bad-option` where the table and the policy do not fit; `bad-input` where a hierarchy lacks values;
 * `weak-key` where a technique needs a key; `unsafe` where what would be published does not meet a model.
 * @since 0.1.0
 */
export async function anonymize(options: AnonymizeOptions): Promise<Anonymized> {
  const { policy, files = {}, secrets } = options;
  refuseContradictions(policy);
  const named = onlyNamed(options.table, policy);
  const hierarchies = mapped(policy.quasiIdentifiers, (choice) => allowedHierarchy(choice, files));
  const models = policy.models.map((choice) => modelOf(choice, (one) => wholeHierarchy(one, files)));
  const { refusal, notices } = tableDoubts(named, hierarchies, models);
  if (refusal) return { ok: false, refusal };
  const changed = onlyNamed(
    await applyTechniques(withPersons(options.table, policy), policy.techniques ?? [], secrets),
    policy,
  );
  const sets = recodeSets(changed, policy.sets ?? {}, files);
  if ('reason' in sets) return { ok: false, refusal: sets };
  const recoded = recode(sets.table, options, hierarchies, models);
  if ('reason' in recoded) return { ok: false, refusal: recoded };
  const { suppressedRows = 'stars' } = policy;
  const safe = recoded.publish({ suppressed: 'left-out' });
  const quasiIdentifiers = Object.keys(hierarchies);
  const checks = checkPublished({
    table: safe,
    quasiIdentifiers,
    models,
    reference: notHidden(sets.table, quasiIdentifiers),
    ...(options.population && { population: shownAs(options.population, hierarchies, recoded.levels ?? {}) }),
  });
  const shown = recoded.publish({ suppressed: 'stars' });
  const ready = { 'left-out': safe, stars: shown };
  const report: AnonymizationReport = {
    format: 'openthb-anonymization',
    version: STANDARD_VERSION,
    software: options.software ?? 'OpenTHB',
    policy,
    rows: {
      judged: recoded.judged,
      suppressed: recoded.suppressed,
      hiddenBefore: recoded.hiddenBefore,
      published: recoded.judged - recoded.suppressed,
    },
    columnsLeftOut: options.table.columns.length - named.columns.length,
    columns: columnsDone(named, safe, policy, files, recoded.levels),
    models: checks.map(reachOf),
    sets: sets.done,
    loss: { ...recoded.loss, words: lossWords(recoded.loss, recoded.judged) },
    ...(recoded.why && { why: recoded.why }),
    notices,
    risk: riskOf(named, { safe, shown }, quasiIdentifiers, options),
  };
  const table =
    suppressedRows === 'quasi-stars' ? recoded.publish({ suppressed: suppressedRows }) : ready[suppressedRows];
  return { ok: true, table, report };
}

function reachOf(check: ModelCheck): ModelReach {
  const { isMet: _, ...reach } = check;
  return reach;
}

function recode(
  table: DataTable,
  { policy, population, levels }: AnonymizeOptions,
  hierarchies: Readonly<Record<string, ReturnType<typeof allowedHierarchy>>>,
  models: readonly PrivacyModel[],
): Recoded | PolicyRefusal {
  const { method = 'optimum', suppressionLimit = 0, loss = 'loss', quasiIdentifiers } = policy;
  // A row that is suppressed says nothing at all.
  const sensitive = table.columns.flatMap(({ name }) => (Object.hasOwn(hierarchies, name) ? [] : name));
  if (method !== 'optimum') {
    if (levels)
      throw new SdkError('bad-option', 'Levels are chosen for whole columns, and the policy goes row by row.');
    return recodeRows(method, { table, hierarchies, models, suppressionLimit, sensitive });
  }
  const offsets = mapped(quasiIdentifiers, (choice) => detailsOf(choice).least ?? 0);
  const weights = mapped(quasiIdentifiers, (choice) => detailsOf(choice).weight ?? 1);
  return recodeColumns(
    {
      table,
      hierarchies,
      models,
      suppressionLimit,
      sensitive,
      loss: lossMeasures[loss],
      weights,
      ...(population && { population }),
    },
    offsets,
    levels,
  );
}

/** The rows that were not hidden already. */
function notHidden(table: DataTable, quasiIdentifiers: readonly string[]): DataTable {
  const columns = quasiIdentifiers.map((name) => columnOf(table, name));
  if (columns.some(({ values }) => !values.includes(SUPPRESSED))) return table;
  return withoutRows(table, (row) => columns.every(({ values, codes }) => values[codes[row]!] === SUPPRESSED));
}

/** Another table as it is shown at levels. */
function shownAs(
  table: DataTable,
  hierarchies: Readonly<Record<string, ReturnType<typeof allowedHierarchy>>>,
  levels: Readonly<Record<string, number>>,
): DataTable {
  return withColumns(
    table,
    Object.entries(hierarchies).map(([name, { labelsOf }]) =>
      rewritten(columnOf(table, name), (value) => labelsOf(value)?.[levels[name]!] ?? value),
    ),
  );
}

function columnsDone(
  before: DataTable,
  after: DataTable,
  { quasiIdentifiers }: RowsPolicy,
  files: HierarchyFiles,
  levels: Recoded['levels'],
): readonly ColumnDone[] {
  return Object.entries(quasiIdentifiers).map(([column, choice]) => ({
    column,
    ...(levels && { level: levels[column]! + (detailsOf(choice).least ?? 0) }),
    levels: wholeHierarchy(choice, files).levels,
    values: columnOf(before, column).values.length,
    labels: columnOf(after, column).values.length,
  }));
}

function riskOf(
  before: DataTable,
  { safe, shown }: { readonly safe: DataTable; readonly shown: DataTable },
  quasi: readonly string[],
  { policy, largest = 3 }: AnonymizeOptions,
): AnonymizationReport['risk'] {
  const ks = policy.models.flatMap((one) => (one.model === 'k-anonymity' ? one.k : []));
  const how = { quasi, largest, ...(ks.length > 0 && { k: Math.max(2, ...ks) }) };
  return whenAsked<AnonymizationReport['risk']>({
    before: () => riskReport(before, how),
    after: () => riskReport(safe, how),
    utility: () => utility(before, shown, { columns: quasi, sameRows: true }),
  });
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
}
