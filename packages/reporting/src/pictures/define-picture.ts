import type { Table } from '@openthb/core';

/**
 * A way to show a table as a picture. It draws what the table shows and no more: what is hidden there is marked here.
 * @since 0.1.0
 */
export interface Picture {
  readonly id: string;
  /** The table as SVG. */
  draw(table: Table): Promise<string>;
}

/**
 * Defines a picture.
 * @since 0.1.0
 */
export function definePicture(picture: Picture): Picture {
  return Object.freeze(picture);
}
