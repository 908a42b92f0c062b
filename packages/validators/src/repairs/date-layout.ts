import { defineRepair } from './define-repair.js';

/**
 * A date in another layout. With points the day comes first; with strokes only where one order of day and month makes a
 * date. No time of day is cut off but midnight without a zone: in another zone it may be another day.
 */
export const dateLayout = defineRepair({
  id: 'date-layout',
  title: 'layout of a date',
  propose(text, kind) {
    if (kind.type !== 'scalar' || kind.constraint.type !== 'text') return undefined;
    const { pattern } = kind.constraint;
    // Of all that is written in a form, only dates are written so.
    if (!pattern.test('2003-05-17') || pattern.test('2003-02-30')) return undefined;
    const valid = [...new Set(readings(text))].filter((date) => pattern.test(date));
    return valid.length === 1 ? valid[0] : undefined;
  },
});

/** The dates that a text may mean. */
function readings(text: string): readonly string[] {
  const [, year, mark, month, day] = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined && mark !== undefined) return [dateOf(year, month, day)];
  const [, first, stroke, second, last] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})\.?$/.exec(text) ?? [];
  if (first !== undefined && second !== undefined && last !== undefined) {
    const dayFirst = dateOf(last, second, first);
    return stroke === '.' ? [dayFirst] : [dayFirst, dateOf(last, first, second)];
  }
  const [, monthOfYear, itsYear] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (monthOfYear !== undefined && itsYear !== undefined) return [dateOf(itsYear, monthOfYear)];
  const [, midnight] = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0{1,9})?)?$/.exec(text) ?? [];
  if (midnight !== undefined) return [midnight];
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return y !== undefined && m !== undefined ? [dateOf(y, m, d)] : [];
}

function dateOf(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
