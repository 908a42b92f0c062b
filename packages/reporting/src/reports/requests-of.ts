import type { TableRequest } from '../plans/plans-of.js';
import type { Section } from './chapter.js';

/** The tables that a section asks for. */
export function requestsOf(section: Section): readonly TableRequest[] {
  if ('list' in section) return section.requests ?? [];
  return [{ indicator: section.indicator, by: section.by }];
}
