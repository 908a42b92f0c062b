import type { LeafKind } from '@openthb/core';
import type { KnownAliases } from './known-aliases.js';

/**
 * A safe repair: it knows one way in which a text is meant but not written as the standard writes it. What it proposes is
 * taken only where the field refuses the text as it is and accepts what is proposed.
 * @since 0.1.0
 */
export interface Repair {
  /** Kebab-case name. */
  readonly id: string;
  /** What it does, in a few words. */
  readonly title: string;
  /** What the text means in a field of this kind; undefined where that is not certain. */
  propose(text: string, kind: LeafKind, aliases: KnownAliases): string | undefined;
}

/**
 * Defines a repair.
 * @since 0.1.0
 */
export function defineRepair(repair: Repair): Repair {
  return Object.freeze(repair);
}
