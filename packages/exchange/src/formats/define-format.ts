import type { Located, Nature } from '@openthb/core';
import type { LossReport } from '../losses/loss-report.js';

/**
 * A file to read: its bytes, in pieces of any size.
 * @since 0.1.0
 */
export interface Input {
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * What a reader must be told.
 * @since 0.1.0
 */
export interface ReadOptions {
  /** Who issues the ids that the file does not have: the part before the colon. */
  readonly issuer: string;
  /** What the file is made of, where the format does not say. */
  readonly nature: Nature;
  /**
   * What to do with names, documents and contacts. `leave-out`: they are not read, and counted as lost. `apart`: they
   * come as records of their own, `identity` and `identity-link`, which must be written to files of their own.
   */
  readonly identities: 'leave-out' | 'apart';
  /** Makes the opaque part of an id that must lead back to nothing: that of an identity. Chance, and never a counter. */
  newId(): string;
}

/** Lines of a file by what they held; all of them, so that nothing is lost unseen. */
export interface LineCounts {
  readonly lines: number;
  readonly blank: number;
}

/**
 * A file being read.
 * @since 0.1.0
 */
export interface Reading {
  /** What is read, in the order of the file; to be gone through once. */
  readonly records: AsyncIterable<Located>;
  /** The lines or rows read so far. */
  lines(): LineCounts;
  /** What was lost so far; absent for OpenTHB's own format, where nothing can be. */
  losses?(): LossReport;
}

/**
 * A format of files.
 * @since 0.1.0
 */
export interface Format {
  /** Kebab-case name, as given to `--from`. */
  readonly id: string;
  readonly title: string;
  /** Whether a file that begins so is of this format. */
  recognises(start: Uint8Array): boolean;
  read(input: Input, options: ReadOptions): Reading;
}

/**
 * Defines a format.
 * @since 0.1.0
 */
export function defineFormat(format: Format): Format {
  return Object.freeze(format);
}
