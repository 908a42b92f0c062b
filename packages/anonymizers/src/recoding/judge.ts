import type { ClassModel, ClassTest, FileModel, FileView, PrivacyModel } from '../models/privacy-model.js';
import type { EncodedTable } from './encoded-table.js';
import type { Grouping } from './grouping.js';

/** What becomes of the classes of a grouping. */
export interface Verdict {
  /** For each class, 1 where it must be suppressed. It stands until the next verdict. */
  readonly isLost: Uint8Array;
  readonly lostRows: number;
  readonly lostClasses: number;
  readonly keptClasses: number;
  /** Rows that would be lost in each finer grouping too. */
  readonly surelyLost: number;
}

/** Judges groupings by several models at once. */
export interface Judge {
  readonly judge: (grouping: Grouping) => Verdict;
  /** No smaller class meets all models. */
  readonly leastSize: number;
  /** How far the worst class gets with each model, and how many rows are in classes that do not meet it. */
  readonly reaches: (grouping: Grouping) => readonly Reach[];
}

/** How far a grouping gets with a model. */
export interface Reach {
  readonly model: PrivacyModel;
  /** What the worst class reaches, in the unit of the model's parameter; undefined where there is no class. */
  readonly reached: number | undefined;
  /** Rows of classes that do not meet it. */
  readonly rows: number;
}

interface OpenView {
  size: number;
  population: number;
  values: Int32Array;
  counts: Int32Array;
  from: number;
  to: number;
}

interface OpenModel {
  readonly model: ClassModel;
  readonly test: ClassTest;
  /** Which of the sensitive columns it looks at; -1 for none. */
  readonly column: number;
}

const NOTHING = new Int32Array(0);

/** Opens the models for a table. */
export function judgeOf(encoded: EncodedTable, models: readonly PrivacyModel[]): Judge {
  const names = [...encoded.sensitive.keys()];
  const open = models
    .filter((model) => model.judges === 'class')
    .map((model): OpenModel => {
      const column = model.column === undefined ? undefined : encoded.sensitive.get(model.column)!;
      const { values, counts, total } = column ?? { values: [], counts: NOTHING, total: encoded.rows };
      const test = model.open({ rows: total, values, counts });
      return { model, test, column: model.column === undefined ? -1 : names.indexOf(model.column) };
    });
  const fileModels = models.filter((model) => model.judges === 'file');
  const leastSize = Math.max(1, ...open.map(({ test }) => test.leastSize));
  const isLost = new Uint8Array(encoded.tuples);
  const view: OpenView = { size: 0, population: 0, values: NOTHING, counts: NOTHING, from: 0, to: 0 };
  // Sizes are compared without asking the models; those that ask for nothing else are not asked.
  const deeper = open.filter(({ test }) => test.sizeAlone !== true);

  /** 0: met. 1: not met, but some part may. 2: neither it nor any part of it. */
  function stateOf(grouping: Grouping, group: number): 0 | 1 | 2 {
    let state: 0 | 1 = 0;
    for (const one of deeper) {
      look(view, grouping, group, one.column);
      if (one.test.meets(view)) continue;
      if (one.test.mayMeet === undefined || !one.test.mayMeet(view)) return 2;
      state = 1;
    }
    return state;
  }

  function judge(grouping: Grouping): Verdict {
    let lostRows = 0;
    let lostClasses = 0;
    let keptClasses = 0;
    let surelyLost = 0;
    const { counts, classes } = grouping;
    for (let group = 0; group < classes; group += 1) {
      const size = counts[group]!;
      const state = size < leastSize ? 2 : deeper.length > 0 ? stateOf(grouping, group) : 0;
      isLost[group] = state === 0 ? 0 : 1;
      if (state === 0) {
        keptClasses += 1;
        continue;
      }
      lostRows += size;
      if (size > 0) lostClasses += 1;
      if (state === 2) surelyLost += size;
    }
    const kept = { isLost, lostRows, lostClasses, keptClasses, surelyLost };
    return fileModels.length > 0 ? withoutSmallest(grouping, kept, fileModels, encoded.rows) : kept;
  }

  return {
    judge,
    leastSize,
    reaches: (grouping) => [
      ...open.map((one) => reachOf(one, grouping, view)),
      ...fileModels.map((model) => fileReach(model, grouping)),
    ],
  };
}

/** Turns the view to a class. */
function look(view: OpenView, { counts, population, cells }: Grouping, group: number, column: number): void {
  view.size = counts[group]!;
  view.population = population ? population[group]! : view.size;
  if (column < 0) return;
  const { starts, values, counts: often } = cells[column]!;
  view.values = values;
  view.counts = often;
  view.from = starts[group]!;
  view.to = starts[group + 1]!;
}

/** Suppresses the smallest classes, the last of equal ones first, until what is left meets the models of the file. */
function withoutSmallest(
  { counts, classes }: Grouping,
  verdict: Verdict,
  models: readonly FileModel[],
  all: number,
): Verdict {
  const { isLost } = verdict;
  let { lostRows, lostClasses, keptClasses } = verdict;
  const kept = Array.from({ length: classes }, (_, group) => group)
    .filter((group) => isLost[group] === 0)
    .toSorted((a, b) => counts[a]! - counts[b]! || b - a);
  const bySize = models.some((model) => model.bySize);
  for (const [at, group] of kept.entries()) {
    const begins = !bySize || at === 0 || counts[kept[at - 1]!] !== counts[group];
    if (begins && models.every((model) => model.meets(fileView(all - lostRows, counts, kept, at)))) break;
    isLost[group] = 1;
    lostRows += counts[group]!;
    lostClasses += 1;
    keptClasses -= 1;
  }
  return { ...verdict, lostRows, lostClasses, keptClasses };
}

/** The classes from one on, of those in the order of their sizes. */
function fileView(rows: number, counts: Int32Array, sorted: readonly number[], from: number): FileView {
  const sizes = () => {
    const found: { size: number; classes: number }[] = [];
    for (let at = from; at < sorted.length; at += 1) {
      const size = counts[sorted[at]!]!;
      const last = found.at(-1);
      if (last?.size === size) last.classes += 1;
      else found.push({ size, classes: 1 });
    }
    return found;
  };
  return { rows, classes: sorted.length - from, sizes };
}

function reachOf({ model, test, column }: OpenModel, grouping: Grouping, view: OpenView): Reach {
  let reached: number | undefined;
  let rows = 0;
  for (let group = 0; group < grouping.classes; group += 1) {
    if (grouping.counts[group] === 0) continue;
    look(view, grouping, group, column);
    const here = test.reach(view);
    if (reached === undefined || (model.better === 'more' ? here < reached : here > reached)) reached = here;
    if (!test.meets(view)) rows += view.size;
  }
  return { model, reached, rows };
}

function fileReach(model: FileModel, { counts, classes }: Grouping): Reach {
  const sorted = Array.from({ length: classes }, (_, group) => group)
    .filter((group) => counts[group]! > 0)
    .toSorted((a, b) => counts[a]! - counts[b]!);
  const rows = sorted.reduce((sum, group) => sum + counts[group]!, 0);
  const view = fileView(rows, counts, sorted, 0);
  return { model, reached: rows === 0 ? undefined : model.reach(view), rows: model.meets(view) ? 0 : rows };
}
