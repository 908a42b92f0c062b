import type { Path } from '@openthb/core';
import { decode } from '../../bytes/decode.js';
import { locate } from './locate.js';

/** Tells at which columns, from 1, values stand in a line that holds a record. */
export function columnInLine(line: Uint8Array): (path: Path) => number {
  const text = decode(line) ?? '';
  return (path) => locate(text, path) + 1;
}
