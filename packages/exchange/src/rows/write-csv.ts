/**
 * The text of a CSV file: commas, quotation marks where they are needed, CRLF.
 * @see RFC 4180
 * @since 0.1.0
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
