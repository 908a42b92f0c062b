/** When a figure is of, in SDMX. */
export interface SdmxTime {
  readonly frequency: 'A' | '_O' | '_U' | '_Z';
  readonly period: string;
}

/** What the frequencies mean. @see SDMX, CL_FREQ 2.1 */
export const frequencyNames: Readonly<Record<SdmxTime['frequency'], string>> = {
  A: 'Annual',
  _O: 'Other: several years together',
  _U: 'Unspecified: the year is not known',
  _Z: 'Not applicable: all years up to the day',
};

/**
 * The year of a figure, or the years pooled; a figure of all years, or of an unknown year, is one of the day that everything
 * is reckoned from, and its frequency says so.
 */
export function timeOf(year: string | undefined, asOf: string): SdmxTime {
  const [, from, until] = /^(\d{4})(?:-(\d{4}))?$/.exec(year ?? '') ?? [];
  if (from === undefined) return { frequency: year === undefined || year === '_T' ? '_Z' : '_U', period: asOf };
  if (until === undefined) return { frequency: 'A', period: from };
  return { frequency: '_O', period: `${from}-01-01/P${Number(until) - Number(from) + 1}Y` };
}
