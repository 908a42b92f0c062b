import type { Chapter } from '../chapter.js';
import type { Speaker } from '../speaker.js';

/** What a chapter is called. */
export function titleOf({ title }: Chapter, speaker: Speaker): string {
  if (typeof title === 'string') return speaker.say(title);
  const { own, country } = title;
  const name = country && (speaker.labelIn('country', country) ?? country);
  return [name, own].filter(Boolean).join(': ');
}
