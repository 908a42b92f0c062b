/** The statements by which a database is filled from files, in order. */
export interface Filling {
  readonly before: readonly string[];
  /** Tells each version and nature of the records, of those too that no figure counts. */
  readonly natures: string;
  readonly after: readonly string[];
}
