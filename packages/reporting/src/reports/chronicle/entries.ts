import { commitment, fulfilment, milestoneKind } from '@openthb/core';
import { timeline } from '../../pictures/timeline.js';
import type { ListSection } from '../chapter.js';
import { countriesText, toldTogether } from './told-together.js';

/** Every entry of the chronicle, the oldest first; countries by their codes. */
export const entries: ListSection = {
  title: 'All entries',
  picture: timeline,
  list: ({ response, speaker }) => ({
    columns: [
      { id: 'on', title: 'date' },
      { id: 'country', title: 'country' },
      { id: 'kind', title: 'kind' },
      { id: 'title', title: 'what happened' },
      { id: 'commitments', title: 'commitments' },
      { id: 'fulfilment', title: 'found to be done' },
      { id: 'source', title: 'source' },
    ],
    lines: toldTogether(response.milestone).map((one) => ({
      on: one.on,
      country: countriesText(one, speaker.say('the whole region')),
      kind: speaker.label(milestoneKind, one.kind),
      title: one.title,
      commitments: one.commitments?.map((code) => speaker.label(commitment, code)).join('; ') ?? null,
      fulfilment: one.fulfilment === undefined ? null : speaker.label(fulfilment, one.fulfilment),
      source: one.source ?? null,
    })),
    none: 'The chronicle has no entry.',
    source: 'the entries of the chronicle',
  }),
};
