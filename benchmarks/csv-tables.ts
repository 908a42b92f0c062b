/** Tables of CSV, as exports of registers are: codes and dates, and in some of them other things. */
export const csvTables: Readonly<Record<string, () => { readonly rows: number; readonly text: string }>> = {
  'nothing quoted': () => table(40, 20_000, code),
  'one row of ten quoted': () =>
    table(40, 20_000, (row, column) =>
      row % 10 === 0 && column === 3 ? `"${code(row, column)}, and more"` : code(row, column),
    ),
  'every cell quoted': () => table(40, 20_000, (row, column) => `"${code(row, column)}"`),
  'lines that end with both signs': () => table(40, 20_000, code, '\r\n'),
  'eight hundred columns': () => table(800, 1000, code),
  'four columns': () => table(4, 200_000, code),
  'four cells of five empty': () =>
    table(200, 10_000, (row, column) => (hash(row, column) % 5 === 0 ? code(row, column) : '')),
  'numbers that hardly stand twice': () => table(20, 20_000, (row, column) => String(hash(row, column))),
  'every other cell in Cyrillic': () => table(20, 20_000, words('деца жертви трафик приют закрила помощ София съд')),
  'every other cell with accents': () => table(20, 20_000, words('préposé Zürich child café shelter señor Ürün court')),
  'one accent in fifty rows': () =>
    table(40, 20_000, (row, column) => (row % 50 === 0 && column === 7 ? 'Zürich' : code(row, column))),
  'every other cell a sentence': () =>
    table(8, 40_000, (row, column) =>
      column % 2 ? code(row, column) : Array.from({ length: 12 }, (_, at) => hash(row, at).toString(36)).join(' '),
    ),
};

function table(
  columns: number,
  lines: number,
  cell: (row: number, column: number) => string,
  end = '\n',
): { readonly rows: number; readonly text: string } {
  const line = (of: (column: number) => string) => Array.from({ length: columns }, (_, column) => of(column)).join(',');
  const header = line((column) => `column-${column}`);
  const body = Array.from({ length: lines }, (_, row) => line((column) => cell(row, column)));
  return { rows: lines + 1, text: [header, ...body].join(end) };
}

function code(row: number, column: number): string {
  return column % 5 === 0 ? `20${10 + (row % 15)}-0${1 + (column % 9)}-1${row % 10}` : `code-${(row * column) % 97}`;
}

function words(all: string): (row: number, column: number) => string {
  const some = all.split(' ');
  return (row, column) => {
    if (column % 2 === 1) return code(row, column);
    const chance = hash(row, column);
    return `${some[chance % 8]} ${some[(chance >> 3) % 8]}`;
  };
}

/** A number below a million that looks like chance. */
function hash(row: number, column: number): number {
  const mixed = Math.imul((row * 1009 + column) ^ 0x5bd1e995, 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 1_000_000;
}
