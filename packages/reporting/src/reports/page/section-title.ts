import type { Section } from '../chapter.js';
import type { Speaker } from '../speaker.js';
import { escaped } from './html.js';
import { spoken } from './spoken.js';

/** What a section is called, as HTML. */
export function sectionTitle(section: Section, speaker: Speaker): string {
  if (section.title !== undefined) return escaped(speaker.say(section.title));
  return 'indicator' in section ? spoken(section.indicator.title, speaker) : '';
}
