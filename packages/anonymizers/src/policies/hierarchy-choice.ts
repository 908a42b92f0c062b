/**
 * What makes the values of a column coarser: the name of a hierarchy that is built in, or of a file in the layout of ARX
 * that ends in `.csv`; or either with what is wanted of it.
 * @since 0.1.0
 */
export type HierarchyChoice = string | HierarchyDetails;

/** A hierarchy with what is wanted of it. */
export interface HierarchyDetails {
  /** Its name, or that of its file; or intervals of whole numbers. */
  readonly hierarchy: string | IntervalChoice;
  /** The finest level that may be shown; 0, the values as they stand, where absent. */
  readonly least?: number;
  /** The coarsest level that may be shown; the last where absent. */
  readonly most?: number;
  /** How much the column matters beside others; 1 where absent. */
  readonly weight?: number;
  /** Between the cells of its file; a semicolon where absent. */
  readonly separator?: string;
  /** Whether cells hold sets, whose members the hierarchy is of. */
  readonly ofSets?: boolean;
}

/** Intervals of whole numbers, as `intervalHierarchy` takes them. */
export interface IntervalChoice {
  readonly widths: readonly number[];
  readonly origin?: number;
  readonly from?: number;
  readonly to?: number;
}

/** A choice with all that may be said of it. */
export function detailsOf(choice: HierarchyChoice): HierarchyDetails {
  return typeof choice === 'string' ? { hierarchy: choice } : choice;
}

/** The name of the file that a choice asks for; undefined where it asks for none. */
export function fileOf(choice: HierarchyChoice): string | undefined {
  const { hierarchy } = detailsOf(choice);
  return typeof hierarchy === 'string' && hierarchy.endsWith('.csv') ? hierarchy : undefined;
}
