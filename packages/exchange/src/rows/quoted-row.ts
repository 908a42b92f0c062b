/** A row that has quotation marks. */
export interface QuotedRow {
  readonly cells: readonly string[];
  /** Where it ends, and where the next one begins. */
  readonly end: number;
  readonly after: number;
  /** How many lines it takes. */
  readonly lines: number;
}

/**
 * The row of a CSV text that begins at an offset, cell by cell. `more`: the text breaks off before the row does. `bad`: a
 * quotation mark stands where none may.
 * @see RFC 4180
 */
export function quotedRow(text: string, from: number, delimiter: string, isEnd: boolean): QuotedRow | 'more' | 'bad' {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    if (text[at] === '"') {
      const cell = quotedCell(text, at);
      if (cell === undefined) return 'more';
      cells.push(cell.value);
      lines += lineEndsIn(cell.value);
      at = cell.after;
    } else {
      const start = at;
      while (at < text.length && !endsCell(text[at]!, delimiter)) {
        if (text[at] === '"') return 'bad';
        at += 1;
      }
      cells.push(text.slice(start, at));
    }
    const char = text[at];
    if (char === delimiter) {
      at += 1;
      continue;
    }
    if (char === undefined) return isEnd ? { cells, end: at, after: at, lines } : 'more';
    if (char === '\n') return { cells, end: at, after: at + 1, lines };
    if (char !== '\r') return 'bad';
    if (at + 1 === text.length && !isEnd) return 'more';
    return { cells, end: at, after: text[at + 1] === '\n' ? at + 2 : at + 1, lines };
  }
}

/** The cell whose opening quotation mark stands at an offset; undefined where no other closes it. */
function quotedCell(text: string, from: number): { readonly value: string; readonly after: number } | undefined {
  let close = text.indexOf('"', from + 1);
  let isDoubled = false;
  while (close >= 0 && text[close + 1] === '"') {
    isDoubled = true;
    close = text.indexOf('"', close + 2);
  }
  if (close < 0) return undefined;
  const inner = text.slice(from + 1, close);
  return { value: isDoubled ? inner.replaceAll('""', '"') : inner, after: close + 1 };
}

function endsCell(char: string, delimiter: string): boolean {
  return char === delimiter || char === '\n' || char === '\r';
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
