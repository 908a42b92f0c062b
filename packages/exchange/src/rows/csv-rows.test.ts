import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.js';
import type { Row } from './row.js';
import { csvOf } from './write-csv.js';

/** What is read of a text that comes in pieces of a size. */
async function read(text: string | Uint8Array, size = 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const count = Math.ceil(bytes.length / size);
  return readPieces(Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size)));
}

async function readPieces(given: readonly Uint8Array[]) {
  const { rows, lines } = csvRows(
    (async function* () {
      yield* given;
    })(),
  );
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return { all, lines: lines() };
}

const told = (rows: readonly Row[]) =>
  rows.map((row) => ('cells' in row ? `${row.line}:${row.cells.join('|')}` : `${row.line}!${row.problem.id}`));

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '"', '""', '\n', '\r', '\r\n', ',', 'ä€😀', ' a '),
  fc.nat().map(String),
);
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const pieces = fc.integer({ min: 1, max: 40 });

describe('rows of CSV', () => {
  it('are those that were written, wherever pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(table, pieces, fc.constantFrom('\r\n', '\n'), async (rows, size, end) => {
        const text = rows.map((one) => csvOf([one]).slice(0, -2) + end).join('');
        const { all } = await read(`a,b,c,d,e,f,g${end}${text}`, size);
        expect(all.slice(1).map((row) => 'cells' in row && row.cells)).toEqual(rows);
      }),
    );
  });

  it('are those that csv-parse reads, with the lines that they begin on', async () => {
    const morsel = fc.oneof(
      fc.constantFrom(
        'a',
        'bc',
        'BY',
        'BY',
        'END',
        'END',
        '"x"',
        '"yINNER""z"',
        '"',
        '""',
        '"a BY b"',
        ' ',
        'é',
        'ж',
        'приют за деца',
        '“€”',
        '😀',
        // csv-parse takes a zero right after a quotation mark for the end.
        'a\0',
        'a\t\u0001\v',
        'a text that is longer than what is kept',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(morsel),
        pieces,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r', '\r\n'),
        fc.boolean(),
        async (parts, size, by, end, hasMark) => {
          const body = parts
            .join('')
            .replaceAll(/[\r\n]/g, '')
            .replaceAll('BY', by)
            .replaceAll('END', end)
            // csv-parse counts one of two signs within a cell as two lines.
            .replaceAll('INNER', end.charAt(end.length - 1));
          const text = `${hasMark ? '\uFEFF' : ''}a${by}b${end}${body}`;
          const peer = oracle(text, by, end);
          fc.pre(peer !== undefined);
          const { all } = await read(text, size);
          expect(told(all)).toEqual(peer);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('are the same wherever pieces end, mistakes included', async () => {
    const morsel = fc.constantFrom(
      'a',
      ',',
      ',',
      '\n',
      '\r',
      '\r\n',
      '"',
      '"',
      '""',
      'x"',
      'é',
      '😀',
      '\0',
      'long text',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(morsel, { maxLength: 40 }), pieces, async (parts, size) => {
        const text = parts.join('');
        const [whole, inPieces] = [await read(text, text.length + 1), await read(text, size)];
        expect(told(inPieces.all)).toEqual(told(whole.all));
        expect(inPieces.lines).toEqual(whole.lines);
      }),
      { numRuns: 800 },
    );
    // A line end of one sign may be the last of a piece, and another line follow it.
    expect(told((await read('a,b\n1,x"2\r3,4\r5,6', 10)).all)).toEqual(['1:a|b', '2!THB-FIL-011', '3:3|4', '4:5|6']);
  });

  it('are the same wherever the file is cut in two', async () => {
    const text = '\uFEFFid,"na""me"\r\n1,приют €\r\n\r\n"2\r\n","😀"\r3\n"4,"x,5\n6,\t\0';
    const bytes = new TextEncoder().encode(text);
    const whole = await read(bytes, bytes.length);
    for (let at = 1; at < bytes.length; at += 1) {
      expect(await readPieces([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
    }
    expect(told(whole.all)).toEqual(['1:id|na"me', '2:1|приют €', '4:2\r\n|😀', '6:3', '7!THB-FIL-011', '8:6|\t\0']);
  });

  it('hold the texts of cells, whatever is beside them and came before', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'a',
        'a\0',
        'ab',
        'code-1',
        'code-10',
        'code-1000',
        'é',
        'ë',
        '😀',
        '\uFEFF',
        'a-b',
        ' x',
        '(1)',
        '+',
        '-,-',
      ),
      fc.stringMatching(/^[a-c]{3,14}$/),
    );
    const row = fc.array(word, { minLength: 3, maxLength: 3 });
    const rows = fc.array(row, { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 300 }),
        async (cells, by, size) => {
          const text = [['k', 'l', 'm'], ...cells]
            .map((one) => one.map((each) => (each.includes(',') || each.length === 3 ? `"${each}"` : each)).join(by))
            .join('\n');
          const { all } = await read(text, size);
          expect(all.slice(1).map((one) => 'cells' in one && one.cells)).toEqual(cells);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('end with any line end, however they are mixed, and blank ones are counted', async () => {
    const { all, lines } = await read('a,b\r\n1,2\n\n3,4\r5,6\r\n\r\n"7\r\n8",9');
    expect(told(all)).toEqual(['1:a|b', '2:1|2', '4:3|4', '5:5|6', '7:7\r\n8|9']);
    expect(lines).toEqual({ lines: 8, blank: 2 });
    expect((await read('\uFEFFa;b\n1;2\n')).lines).toEqual({ lines: 2, blank: 0 });
  });

  it('go on after a mistake with the next line', async () => {
    expect(told((await read('a,b\n1,"2\n3,4\n5,6')).all)).toEqual(['1:a|b', '2!THB-FIL-011', '3:3|4', '4:5|6']);
    expect(told((await read('a,b\n1,x"2"\n"3"y,4\n5,6\n')).all)).toEqual([
      '1:a|b',
      '2!THB-FIL-011',
      '3!THB-FIL-011',
      '4:5|6',
    ]);
    const long = `a,b\n1,${'x'.repeat(1_100_000)}\n2,3\n"${'y\n'.repeat(600_000)}`;
    const { all } = await read(long, 60_000);
    expect(told(all.slice(0, 5))).toEqual(['1:a|b', '2!THB-FIL-004', '3:2|3', '4!THB-FIL-004', '5:y']);
    expect(all).toHaveLength(600_003);
    const closed = `a,b\n1,"${'y\n'.repeat(600_000)}"\n2,3\n`;
    const rows = told((await read(closed, 60_000)).all);
    expect([...rows.slice(0, 3), ...rows.slice(-2)]).toEqual([
      '1:a|b',
      '2!THB-FIL-004',
      '3:y',
      '600002!THB-FIL-011',
      '600003:2|3',
    ]);
  });

  it('are read as far as they are UTF-8', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('a,b\n1,2\n3,'),
      0xff,
      ...new TextEncoder().encode('\n4,5\n'),
    ]);
    expect(told((await read(bytes, 100)).all)).toEqual(['1:a|b', '2:1|2', '3!THB-FIL-002']);
    expect(told((await read(bytes.subarray(0, 11), 100)).all)).toEqual(['1:a|b', '2:1|2', '3!THB-FIL-002']);
    expect(told((await read(new Uint8Array([0x61, 0x2c, 0xc3]), 1)).all)).toEqual(['1!THB-FIL-002']);
  });
});

/** What csv-parse reads; undefined where it refuses the text. */
function oracle(text: string, delimiter: string, end: string): readonly string[] | undefined {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: end,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    // Lines that csv-parse counted twice in the rows before: two signs that end one line within a cell.
    let twice = 0;
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const text = record.join('\0');
      const breaks = text.split(/[\r\n]/).length - 1;
      const line = info.lines - breaks - twice;
      twice += text.split('\r\n').length - 1;
      return `${line}:${record.join('|')}`;
    });
  } catch {
    return undefined;
  }
}
