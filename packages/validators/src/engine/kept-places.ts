import { type Place, type Path, pointer } from '@openthb/core';
import type { OpenStore } from '../numbers/number-store.js';

/** A place in a record, without the record. */
export interface KeptPlace extends Place {
  readonly kind: string;
  readonly ordinal: number;
  readonly path: string;
}

/** Places that may have to be told of at the end of a file, as four numbers each. */
export interface KeptPlaces {
  /** Writes a place down, and tells its number. */
  keep(kind: string, ordinal: number, path: Path, place: Place): number;
  at(number: number): KeptPlace;
  /** Takes the number back, for a place that comes later. */
  forget(number: number): void;
}

/** Begins without any. */
export function keptPlaces(open: OpenStore): KeptPlaces {
  const held = open(4);
  let next = 0;
  /** One more than the number that was taken back last, 0: none; in its place stands the one before. */
  let free = 0;
  const paths = new Map<string, Map<string, number>>();
  const known: { readonly kind: string; readonly path: string }[] = [];
  const pathNumber = (kind: string, path: string): number => {
    let ofKind = paths.get(kind);
    if (!ofKind) paths.set(kind, (ofKind = new Map<string, number>()));
    let number = ofKind.get(path);
    if (number === undefined) ofKind.set(path, (number = known.push({ kind, path }) - 1));
    return number;
  };
  const take = (): number => {
    if (free === 0) return next++;
    const number = free - 1;
    free = held.get(number * WIDTH);
    return number;
  };
  return {
    keep(kind, ordinal, path, { line = 0, column = 0 }) {
      const number = take();
      const at = number * WIDTH;
      held.set(at, ordinal);
      held.set(at + 1, line);
      held.set(at + 2, column);
      held.set(at + 3, pathNumber(kind, pointer(path)));
      return number;
    },
    at(number) {
      const at = number * WIDTH;
      const [ordinal, line, column] = [held.get(at), held.get(at + 1), held.get(at + 2)];
      return { ...known[held.get(at + 3)]!, ordinal, ...(line && { line }), ...(column && { column }) };
    },
    forget(number) {
      held.set(number * WIDTH, free);
      free = number + 1;
    },
  };
}

const WIDTH = 4;
