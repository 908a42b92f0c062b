import type { Speaker } from '../speaker.js';
import { escaped } from './html.js';

/** A text as HTML in the language of the page, or marked as English where it has no words for it. */
export function spoken(text: string, speaker: Speaker): string {
  return speaker.knows(text) ? escaped(speaker.tell(text)) : `<span lang="en">${escaped(text)}</span>`;
}
