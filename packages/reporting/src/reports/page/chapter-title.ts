import type { Chapter } from '../chapter.js';
import type { Speaker } from '../speaker.js';

/** What a chapter is called. */
export function titleOf({ title }: Chapter, speaker: Speaker): string {
  if (typeof title === 'string') return speaker.say(title);
  const { own, country } = title;
  return country === undefined ? own : `${speaker.labelIn('country', country) ?? country}: ${own}`;
}
