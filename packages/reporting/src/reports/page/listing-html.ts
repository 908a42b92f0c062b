import type { Cell, ListColumn, Listing } from '../listing.js';
import { isLight, lights } from '../light.js';
import type { Speaker } from '../speaker.js';
import { escaped } from './html.js';
import { isTime } from './is-time.js';

/** Lines as a table of HTML. */
export function listingHtml({ columns, lines, none }: Listing, title: string, speaker: Speaker): string {
  if (lines.length === 0) return `<p>${escaped(speaker.say(none))}</p>`;
  const header = columns.map(
    (column) => `<th scope="col"${classOf(column)}>${escaped(speaker.say(column.title))}</th>`,
  );
  const rows = lines.map((line) =>
    columns.map((column) => cellHtml(line[column.id] ?? null, column, speaker)).join(''),
  );
  return `<div class="scroll" role="group" tabindex="0" aria-label="${escaped(title)}"><table>
<thead><tr>${header.join('')}</tr></thead>
<tbody>
${rows.map((cells) => `<tr>${cells}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

/** A cell as it is read, without marks of HTML. */
export function cellText(cell: Cell, speaker: Speaker): string {
  if (cell === null) return '';
  if (isLight(cell)) return speaker.say(lights[cell].words);
  return typeof cell === 'number' ? speaker.number(cell, 2) : cell;
}

function cellHtml(cell: Cell, column: ListColumn, speaker: Speaker): string {
  const text = escaped(cellText(cell, speaker));
  if (column.kind !== 'light' || !isLight(cell))
    return `<td${isTime(text) ? ' class="day"' : classOf(column)}>${text || '–'}</td>`;
  const { sign, colour } = lights[cell];
  return `<td class="light"><b style="color: ${colour}" aria-hidden="true">${sign}</b> ${text}</td>`;
}

function classOf({ kind }: ListColumn): string {
  return kind === 'number' ? ' class="number"' : '';
}
