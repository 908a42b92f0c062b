import { commitment, type CountryCode } from '@openthb/core';
import type { ListSection } from '../chapter.js';
import { figuresAsked } from './figures-asked.js';
import { judge } from './judge.js';

/** The commitments of a country against what is known. */
export function card(country: CountryCode): ListSection {
  return {
    title: 'Commitments against facts',
    requests: figuresAsked,
    list(about, tables) {
      const { speaker } = about;
      const verdicts = judge(country, about, tables);
      const count = (wanted: string) => speaker.number(verdicts.filter(({ light }) => light === wanted).length);
      return {
        columns: [
          { id: 'light', title: 'how it stands', kind: 'light' },
          { id: 'commitment', title: 'commitment' },
          { id: 'facts', title: 'what is known' },
          { id: 'on', title: 'as of' },
          { id: 'source', title: 'source' },
          { id: 'reply', title: 'what the country says' },
        ],
        lines: verdicts.map(({ commitment: code, light, evidence }) => ({
          light,
          commitment: speaker.label(commitment, code),
          facts: joined(evidence.map(({ fact }) => fact)),
          on:
            evidence
              .flatMap(({ on }) => on ?? [])
              .toSorted()
              .at(-1) ?? null,
          source: joined(evidence.map(({ source }) => source)),
          reply: joined(evidence.flatMap(({ reply = [] }) => reply)),
        })),
        none: 'Nothing is known.',
        source: 'the records of the response, and the indicators that are named',
        caveats: [
          'No information is not the same as not met: nobody has said anything yet.',
          'What nobody used is no gap where there was nobody to use it for.',
          'What a country says of its own problems does not make it stand worse.',
          'Of figures no value was agreed on: they are shown, and not judged.',
        ],
        keys: [
          { value: count('met'), words: 'commitments met' },
          { value: count('partly-met'), words: 'partly met' },
          { value: count('not-met'), words: 'not met' },
          { value: count('no-information'), words: 'no information' },
        ],
      };
    },
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join('; ');
}
