import type { Speaker } from '../reports/speaker.js';

/** Speaks as another does, and marks what stays English, for pages and for Markdown. */
export function markedEnglish(speaker: Speaker): Speaker {
  const { knows, tell } = speaker;
  return { ...speaker, tell: (text) => (knows(text) ? tell(text) : `<span lang="en">${text}</span>`) };
}
