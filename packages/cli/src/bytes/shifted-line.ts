import type { Located } from '@openthb/core';

/** What was read of a line by itself, as what it is in its file: after so many records and so many lines. */
export function shiftedLine(located: Located, records: number, lines: number): Located {
  if (located.ok) {
    const place: typeof located.place = (path) => {
      const { line, ...rest } = located.place(path);
      return { ...(line !== undefined && { line: line + lines }), ...rest };
    };
    return { ...located, ordinal: located.ordinal + records, place };
  }
  const { ordinal, line } = located.finding;
  return {
    ok: false,
    ...(located.ordinal !== undefined && { ordinal: located.ordinal + records }),
    finding: {
      ...located.finding,
      ...(ordinal !== undefined && { ordinal: ordinal + records }),
      ...(line !== undefined && { line: line + lines }),
    },
  };
}
