import type { TableOptions } from '../compute-tables.js';
import type { Engine } from '../engines/engine.js';

/**
 * A page with figures and pictures.
 * @since 0.1.0
 */
export interface Report {
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  /** Writes the page: HTML that stands by itself. */
  write(engine: Engine, options: TableOptions): Promise<string>;
}

/**
 * Defines a report.
 * @since 0.1.0
 */
export function defineReport(report: Report): Report {
  return Object.freeze(report);
}
