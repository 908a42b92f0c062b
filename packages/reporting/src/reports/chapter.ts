import type { Table } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Indicator } from '../indicators/define-indicator.js';
import type { ListPicture } from '../pictures/define-list-picture.js';
import type { Picture } from '../pictures/define-picture.js';
import type { TableRequest } from '../plans/plans-of.js';
import type { About } from './about.js';
import type { Listing } from './listing.js';
import type { Phrase } from './words/phrases.js';

/**
 * A part of a report with a heading of its own.
 * @since 0.1.0
 */
export interface Chapter {
  /** A phrase, or what a record itself is called, with the country that it is of; or the country alone. */
  readonly title: Phrase | { readonly own?: string; readonly country: string | undefined };
  readonly words?: Phrase;
  readonly sections: readonly Section[];
}

/**
 * A picture with what stands behind it.
 * @since 0.1.0
 */
export type Section = FigureSection | ListSection;

/** The figures of an indicator. */
export interface FigureSection {
  /** Default: that of the indicator. */
  readonly title?: Phrase;
  readonly words?: Phrase;
  readonly indicator: Indicator;
  /** Years are pooled where single ones would have to be hidden. */
  readonly by: readonly Breakdown[];
  /** Default: what suits the dimensions; a figure alone stands at the top of its chapter. */
  readonly picture?: Picture;
  /** What its total is called among the figures at the top of the page; absent: it does not stand there. */
  readonly key?: Phrase;
}

/** Lines that no indicator counts: activities of a plan, entries of the chronicle, commitments beside what is known of them. */
export interface ListSection {
  readonly title: Phrase;
  readonly words?: Phrase;
  /** Tables that the lines are made of, or set against. */
  readonly requests?: readonly TableRequest[];
  list(about: About, tables: readonly Table[]): Listing | Promise<Listing>;
  readonly picture?: ListPicture;
}
