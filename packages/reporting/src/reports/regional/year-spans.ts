/** Years, the earliest first, with those that follow one another as one span: `2015–2018, 2020`; periods stay as they are. */
export function yearSpans(years: readonly string[]): string {
  const spans: string[][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && Number(year) === Number(last.at(-1)) + 1) last.push(year);
    else spans.push([year]);
  }
  return spans.map((span) => (span.length > 2 ? `${span[0]}–${span.at(-1)}` : span.join(', '))).join(', ');
}
