import { country } from '../../dimensions/country.js';
import type { TableRequest } from '../../plans/plans-of.js';
import { commitments } from './commitments.js';

/** The tables that a scorecard shows figures of. */
export const figuresAsked: readonly TableRequest[] = [
  ...new Set(Object.values(commitments).flatMap(({ figures = [] }) => figures)),
].map((indicator) => ({ indicator, by: [country] }));
