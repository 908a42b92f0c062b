import { type Place, type Path, pointer } from '@openthb/core';

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
export function keptPlaces(): KeptPlaces {
  let held = new Uint32Array(WIDTH * 64);
  let next = 0;
  const free: number[] = [];
  const paths = new Map<string, Map<string, number>>();
  const known: { readonly kind: string; readonly path: string }[] = [];
  const pathNumber = (kind: string, path: string): number => {
    let ofKind = paths.get(kind);
    if (!ofKind) paths.set(kind, (ofKind = new Map<string, number>()));
    let number = ofKind.get(path);
    if (number === undefined) ofKind.set(path, (number = known.push({ kind, path }) - 1));
    return number;
  };
  return {
    keep(kind, ordinal, path, { line = 0, column = 0 }) {
      const number = free.pop() ?? next++;
      if (number * WIDTH === held.length) {
        const larger = new Uint32Array(held.length * 2);
        larger.set(held);
        held = larger;
      }
      const at = number * WIDTH;
      held[at] = ordinal;
      held[at + 1] = line;
      held[at + 2] = column;
      held[at + 3] = pathNumber(kind, pointer(path));
      return number;
    },
    at(number) {
      const [ordinal, line, column, path] = held.subarray(number * WIDTH, number * WIDTH + WIDTH);
      return { ...known[path!]!, ordinal: ordinal!, ...(line && { line }), ...(column && { column }) };
    },
    forget(number) {
      free.push(number);
    },
  };
}

const WIDTH = 4;
