/** Whole numbers from 0, in no more bytes each than the greatest needs. */
export type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A list of whole numbers that grows. */
export interface Growing {
  push(value: number): void;
  /** The numbers so far. */
  numbers(): Numbers;
}

const FIRST = 1024;
const BYTE = 0xff;
const TWO_BYTES = 0xffff;

export function growing(): Growing {
  let data: Numbers = new Uint8Array(FIRST);
  let size = 0;
  let greatest = BYTE;
  return {
    push(value) {
      if (value > greatest) {
        greatest = value > TWO_BYTES ? Number.POSITIVE_INFINITY : TWO_BYTES;
        data = value > TWO_BYTES ? Uint32Array.from(data) : Uint16Array.from(data);
      }
      if (size === data.length) data = longer(data);
      data[size] = value;
      size += 1;
    },
    numbers: () => data.subarray(0, size),
  };
}

function longer(data: Numbers): Numbers {
  const length = data.length * 2;
  const next =
    data instanceof Uint8Array
      ? new Uint8Array(length)
      : data instanceof Uint16Array
        ? new Uint16Array(length)
        : new Uint32Array(length);
  next.set(data);
  return next;
}
