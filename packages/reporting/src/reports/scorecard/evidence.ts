import type { CountryCode, PartialDate } from '@openthb/core';
import type { Table } from '@openthb/core';
import type { Light } from '../light.js';
import type { Response } from '../response.js';
import type { Speaker } from '../speaker.js';

/** What speaks for or against a commitment being met. */
export interface Evidence {
  readonly light: Light;
  readonly fact: string;
  /** The day that it speaks of. */
  readonly on?: PartialDate;
  /** Where it is read. */
  readonly source: string;
  /** What the country itself says of it: progress, problems, gaps. Candour never makes a light worse. */
  readonly reply?: readonly string[];
}

/** What a country is judged from. */
export interface Judged {
  readonly country: CountryCode;
  readonly response: Response;
  readonly asOf: PartialDate;
  readonly speaker: Speaker;
  /** The protected tables that the scorecard asked for, by their indicator. */
  readonly tables: ReadonlyMap<string, Table>;
}

/** Finds what speaks for or against a commitment. */
export type FindEvidence = (judged: Judged) => readonly Evidence[];
