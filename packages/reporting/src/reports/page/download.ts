import type { Speaker } from '../speaker.js';
import { escaped } from './html.js';

/** A link by which what the page shows can be saved as CSV; it holds the text itself, so that nothing is fetched. */
export function download(text: string, name: string, speaker: Speaker): string {
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
  return `<p class="download small"><a download="${escaped(name)}.csv" href="${escaped(href)}">${escaped(speaker.say('Save as CSV'))}</a></p>`;
}
