import { commitment } from '@openthb/core';
import { lightGrid } from '../../pictures/light-grid.js';
import type { ListSection } from '../chapter.js';
import { figuresAsked } from './figures-asked.js';
import { countriesIn, judge } from './judge.js';

/** Every commitment of every country at one glance, countries in the order of their codes: nobody is ranked. */
export const grid: ListSection = {
  title: 'All commitments of all countries',
  words: 'Countries stand in the order of their codes. Nobody is ranked, and nothing is added up.',
  requests: figuresAsked,
  picture: lightGrid,
  list(about, tables) {
    const { speaker, response } = about;
    const lines = countriesIn(response).flatMap((country) =>
      judge(country, about, tables).map(({ commitment: code, light }) => ({
        country,
        name: speaker.labelIn('country', country) ?? country,
        commitment: speaker.label(commitment, code),
        light,
      })),
    );
    return {
      columns: [
        { id: 'name', title: 'country' },
        { id: 'commitment', title: 'commitment' },
        { id: 'light', title: 'how it stands', kind: 'light' },
      ],
      lines,
      none: 'Nothing is known.',
      source: 'the records of the response, and the indicators that are named',
    };
  },
};
