import type { ListSection } from '../chapter.js';
import { promiseLight } from './promise-light.js';

/** What was promised, and what became of it. */
export const promises: ListSection = {
  title: 'Promises and what became of them',
  list({ response, asOf, speaker }) {
    const all = response.milestone;
    const made = all.filter(({ kind }) => kind === 'commitment').toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const states = made.map((promise) => ({ promise, ...promiseLight(promise, all, asOf) }));
    const count = (wanted: string) => speaker.number(states.filter(({ light }) => light === wanted).length);
    return {
      columns: [
        { id: 'on', title: 'date' },
        { id: 'country', title: 'country' },
        { id: 'title', title: 'what was promised' },
        { id: 'due', title: 'due on' },
        { id: 'light', title: 'how it stands', kind: 'light' },
        { id: 'by', title: 'by what' },
        { id: 'source', title: 'source' },
      ],
      lines: states.map(({ promise, light, by }) => ({
        on: promise.on,
        country:
          promise.country === undefined
            ? speaker.say('the whole region')
            : (speaker.labelIn('country', promise.country) ?? null),
        title: promise.title,
        due: promise.dueOn ?? null,
        light,
        by: by === undefined ? null : `${by.on}: ${by.title}`,
        source: by?.source ?? promise.source ?? null,
      })),
      none: 'The chronicle has no promise.',
      source: 'the entries of the chronicle',
      keys: [
        { value: speaker.number(made.length), words: 'promises' },
        { value: count('met'), words: 'of them kept' },
        { value: count('not-met'), words: 'of them broken' },
        { value: count('no-information'), words: 'of them without information' },
      ],
    };
  },
};
