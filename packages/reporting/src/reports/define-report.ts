import type { Phrase } from './words/phrases.js';
import type { Chapter } from './chapter.js';
import type { Response, ResponseName } from './response.js';

/**
 * A page with figures and pictures, as data: `writeReport` makes the page.
 * @since 0.1.0
 */
export interface Report {
  /** Kebab-case name, as given to `--report`. */
  readonly id: string;
  readonly title: Phrase;
  /** The question that it answers. */
  readonly question: Phrase;
  /** Records that it reads whole; they are of no person. Absent: none. */
  readonly records?: readonly ResponseName[];
  /** What stands on the page. What is asked of an engine does not hang on the response. */
  chapters(response: Response): readonly Chapter[];
}

/**
 * Defines a report.
 * @since 0.1.0
 */
export function defineReport(report: Report): Report {
  return Object.freeze(report);
}
