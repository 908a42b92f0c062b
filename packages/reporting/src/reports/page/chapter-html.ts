import type { Chapter } from '../chapter.js';
import type { Speaker } from '../speaker.js';
import { titleOf } from './chapter-title.js';
import { escaped } from './html.js';
import { keysHtml } from './page-parts.js';
import type { DrawnSection } from './section-html.js';

/** A chapter as HTML. */
export function chapterHtml(chapter: Chapter, parts: readonly DrawnSection[], index: number, speaker: Speaker): string {
  const { words } = chapter;
  return `<section id="part-${index + 1}">
<h2>${escaped(titleOf(chapter, speaker))}</h2>
${words === undefined ? '' : `<p>${escaped(speaker.say(words))}</p>`}
${keysHtml(parts.flatMap(({ keys }) => keys))}
${parts.map(({ html }) => html).join('\n')}
</section>`;
}
