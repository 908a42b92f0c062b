import type { Table, TableRow } from '@openthb/core';
import type { Speaker } from '../reports/speaker.js';

/**
 * A way to show a table as a picture. It draws what the table shows and no more: what is hidden there is marked here.
 * @since 0.1.0
 */
export interface Picture {
  readonly id: string;
  /** Whether a row that is no total leaves a mark; default: one with a value. */
  draws?(row: TableRow, table: Table): boolean;
  /** The table as SVG, with words in a language; default: English. */
  draw(table: Table, speaker?: Speaker): Promise<string>;
}

/**
 * Defines a picture.
 * @since 0.1.0
 */
export function definePicture(picture: Picture): Picture {
  return Object.freeze(picture);
}
