import type { AnyRecord } from '@openthb/core';
import { quasiIdentifiersOf } from './quasi-identifiers.js';

/**
 * How well records hide among each other. An equivalence class is all records whose quasi-identifiers say the same.
 * @since 0.1.0
 */
export interface KAnonymity {
  /** The size of the smallest class: the k that the set of records reaches. 0 where there is no record. */
  readonly k: number;
  readonly records: number;
  readonly classes: number;
  /** Records in classes smaller than what was asked for, and how many such classes there are. */
  readonly below: { readonly records: number; readonly classes: number };
  /** Records that are alone in their class. */
  readonly unique: number;
}

/** Measures records one by one, so that a file need not fit into memory; only its classes must. */
export interface KAnonymityMeasure {
  add(record: AnyRecord): void;
  /** What was measured so far, against the k asked for. */
  result(k: number): KAnonymity;
}

/**
 * Begins to measure the k-anonymity of records on the quasi-identifiers that the model names. Measure one kind of
 * record at a time.
 * @see L. Sweeney, k-anonymity: a model for protecting privacy (2002)
 * @since 0.1.0
 */
export function measureKAnonymity(): KAnonymityMeasure {
  const classes = new Map<string, number>();
  return {
    add(record) {
      const key = quasiIdentifiersOf(record);
      classes.set(key, (classes.get(key) ?? 0) + 1);
    },
    result(k) {
      const sizes = [...classes.values()];
      const small = sizes.filter((size) => size < k);
      return {
        k: sizes.reduce((least, size) => Math.min(least, size), sizes[0] ?? 0),
        records: sum(sizes),
        classes: sizes.length,
        below: { records: sum(small), classes: small.length },
        unique: sizes.filter((size) => size === 1).length,
      };
    },
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
