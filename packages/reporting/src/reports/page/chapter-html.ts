import type { AnsweredChapter, Unanswered } from '../answered.js';
import type { Speaker } from '../speaker.js';
import { titleOf } from './chapter-title.js';
import { escaped } from './html.js';
import { keysHtml } from './page-parts.js';
import type { DrawnSection } from './section-html.js';
import { sectionTitle } from './section-title.js';

/** A chapter as HTML. */
export function chapterHtml(
  chapter: AnsweredChapter,
  parts: readonly DrawnSection[],
  index: number,
  speaker: Speaker,
): string {
  const { words, unanswered } = chapter;
  return `<section id="part-${index + 1}">
<h2>${escaped(titleOf(chapter, speaker))}</h2>
${words === undefined ? '' : `<p>${escaped(speaker.say(words))}</p>`}
${keysHtml(parts.flatMap(({ keys }) => keys))}
${parts.map(({ html }) => html).join('\n')}
${unanswered.length === 0 ? '' : unansweredHtml(unanswered, speaker)}
</section>`;
}

/** What would stand here, and why it does not: those with the same reason together. */
function unansweredHtml(all: readonly Unanswered[], speaker: Speaker): string {
  const reasons = [...new Set(all.map(({ why }) => why))];
  const told = reasons.map((reason) => {
    const titles = all.flatMap(({ section, why }) => (why === reason ? [sectionTitle(section, speaker)] : []));
    return `<p>${escaped(speaker.say(reason))}</p>
<ul>${titles.map((title) => `<li>${title}</li>`).join('')}</ul>`;
  });
  return `<section class="unanswered">
<h3>${escaped(speaker.say('Not shown here'))}</h3>
${told.join('\n')}
</section>`;
}
