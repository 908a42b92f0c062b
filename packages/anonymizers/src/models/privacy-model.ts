import type { ClassCounts } from '../measures/uniqueness/class-counts.js';

/**
 * A class as a model sees it: rows that their quasi-identifiers do not tell apart. The object is used again for the next
 * class; keep nothing of it.
 */
export interface ClassView {
  /** How many rows it has. */
  readonly size: number;
  /** How many rows of the population look like it; `size` where no population is known. */
  readonly population: number;
  /** The values of the model's column that occur in it, by their codes, and how often; from `from` up to `to`. */
  readonly values: Int32Array;
  readonly counts: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** What a model knows of the whole table before it judges classes. */
export interface ModelContext {
  readonly rows: number;
  /** The values of the model's column, and how often each occurs in all rows. */
  readonly values: readonly string[];
  readonly counts: Int32Array;
}

/** A model made ready to judge the classes of one table. */
export interface ClassTest {
  readonly meets: (view: ClassView) => boolean;
  /**
   * Whether some part of a class might meet the model, the class itself included. What is false of a class is false of all
   * its parts. Absent: a class that does not meet the model has no part that does.
   */
  readonly mayMeet?: (view: ClassView) => boolean;
  /** No smaller class meets it. */
  readonly leastSize: number;
  /** Whether every class of that size meets it. */
  readonly sizeAlone?: boolean;
  /** How far the class gets, in the unit of the model's parameter. */
  readonly reach: (view: ClassView) => number;
}

/**
 * What must hold of every class of rows for a table to be safe. When classes that meet a model are put together, the
 * larger one meets it too.
 * @since 0.1.0
 */
export interface ClassModel {
  readonly judges: 'class';
  readonly id: string;
  /** The column whose values it looks at. Absent: it looks at sizes only. */
  readonly column?: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Whether a class is the better, the more it reaches, or the less. */
  readonly better: 'more' | 'less';
  readonly open: (context: ModelContext) => ClassTest;
}

/** All classes of a table together, as a model sees them. */
export interface FileView {
  readonly rows: number;
  readonly classes: number;
  /** For each size that there is, the least first, how many classes are of it; reckoned where it is asked for. */
  readonly sizes: () => ClassCounts['sizes'];
}

/**
 * What must hold of all classes of a table together.
 * @since 0.1.0
 */
export interface FileModel {
  readonly judges: 'file';
  readonly id: string;
  readonly column?: never;
  readonly parameters: Readonly<Record<string, number>>;
  readonly better: 'more' | 'less';
  /** Whether it asks for sizes: then classes of a size are suppressed together, since it is asked less often so. */
  readonly bySize?: boolean;
  readonly reach: (view: FileView) => number;
  readonly meets: (view: FileView) => boolean;
}

/**
 * A privacy model.
 * @since 0.1.0
 */
export type PrivacyModel = ClassModel | FileModel;
