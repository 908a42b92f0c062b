import type { Listing } from '../reports/listing.js';
import type { Speaker } from '../reports/speaker.js';

/**
 * A way to show lines as a picture.
 * @since 0.1.0
 */
export interface ListPicture {
  readonly id: string;
  /** Whether a line leaves a mark; default: each does. */
  draws?(line: Listing['lines'][number]): boolean;
  /** The lines as SVG. */
  draw(listing: Listing, speaker: Speaker): Promise<string>;
}

/**
 * Defines a picture of lines.
 * @since 0.1.0
 */
export function defineListPicture(picture: ListPicture): ListPicture {
  return Object.freeze(picture);
}
