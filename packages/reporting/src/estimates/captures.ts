import { SdkError } from '@openthb/core';

/** How many persons stand on just these lists. */
export interface Capture {
  /** The lists, by their position, in rising order; at least one. */
  readonly lists: readonly number[];
  readonly count: number;
}

/**
 * How persons are spread over lists: of authorities, services, hotlines. Each person is counted once, with all the lists
 * that the person stands on.
 * @since 0.1.0
 */
export interface Captures {
  readonly lists: readonly string[];
  readonly captures: readonly Capture[];
}

/**
 * Captures from the lists that each person stands on.
 * @throws SdkError where there are fewer than two lists, or a person stands on none
 * @since 0.1.0
 */
export function capturesOf(lists: readonly string[], persons: Iterable<readonly string[]>): Captures {
  const counts = new Map<string, number>();
  for (const on of persons) {
    const positions = [...new Set(on)].map((list) => lists.indexOf(list)).toSorted((a, b) => a - b);
    if (positions.length === 0 || positions[0]! < 0) {
      throw new SdkError('bad-input', 'Each person must stand on at least one of the lists, and on no other.');
    }
    const key = positions.join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const captures = [...counts].map(([key, count]) => ({ lists: key.split(',').map(Number), count }));
  return checked({ lists, captures });
}

/** Captures that an estimate can be made from. */
export function checked(captures: Captures): Captures {
  if (captures.lists.length < 2) throw new SdkError('bad-input', 'An estimate needs at least two lists.');
  if (captures.lists.length > 10) throw new SdkError('bad-input', 'An estimate can be made from ten lists at most.');
  return captures;
}
