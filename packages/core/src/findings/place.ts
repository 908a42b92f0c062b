import type { Finding } from './finding.js';

/**
 * Where in a file something stands: line and column from 1.
 * @since 0.1.0
 */
export type Place = Pick<Finding, 'line' | 'column'>;

/** A path into a value: keys and indexes. */
export type Path = readonly (string | number)[];

/**
 * One thing read from a file: a value that may be a record, with a way to find its parts again; or why there is none.
 * Each is numbered, from 1, so that none gets lost.
 * @since 0.1.0
 */
export type Located =
  | {
      readonly ok: true;
      readonly ordinal: number;
      readonly value: unknown;
      place(path: Path): Place;
      /** Where the text at a path ends, the place after its closing quote; nothing where no text stands there, as in a table. */
      textEnd?(path: Path): Required<Place> | undefined;
    }
  | { readonly ok: false; readonly ordinal?: number; readonly finding: Finding };

/** A path as a JSON Pointer (RFC 6901). */
export function pointer(path: Path): string {
  let text = '';
  for (const part of path) text += `/${typeof part === 'string' ? escaped(part) : part}`;
  return text;
}

/** Few keys hold what a pointer is made of. */
function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}
