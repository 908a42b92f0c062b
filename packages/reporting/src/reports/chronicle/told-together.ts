import type { Milestone } from '@openthb/core';

/** Entries that say the same of several countries, as one. */
export interface ToldTogether extends Pick<
  Milestone,
  'on' | 'title' | 'kind' | 'commitments' | 'fulfilment' | 'source'
> {
  /** Their codes; none for the whole region. */
  readonly countries: readonly string[];
}

/** The entries of a chronicle, the oldest first; those that say the same of several countries are one. */
export function toldTogether(entries: readonly Milestone[]): readonly ToldTogether[] {
  const byText = new Map<string, Milestone[]>();
  for (const entry of entries) {
    const { on, kind, title, fulfilment, source, commitments } = entry;
    const key = JSON.stringify([on, kind, title, fulfilment, source, commitments, entry.country === undefined]);
    byText.set(key, [...(byText.get(key) ?? []), entry]);
  }
  return [...byText.values()]
    .map((same) => ({ ...same[0]!, countries: same.flatMap(({ country }) => country ?? []).toSorted() }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Of whom an entry tells: the codes of the countries, or that it is the whole region. */
export function countriesText({ countries }: ToldTogether, region: string): string {
  return countries.length === 0 ? region : countries.join(', ');
}
