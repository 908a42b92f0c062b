import { anyKind, episode } from '@openthb/core';
import { defineCodesColumn, type ListedCodes } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { field, firstGiven } from '../terms/values.js';

/**
 * The codes of a field of all episodes together; where none has any, the absence that the first tells. An episode in
 * which nothing took place says nothing against another in which something did.
 */
export function defineEpisodesColumn(name: string): ListedCodes {
  const { kind, meta } = episode.fields[name]!;
  const isSet = anyKind(kind).type === 'list';
  const reason = firstGiven(pick('episodes', 'first', reasonOf(name)), reasonOf('episodes'));
  return defineCodesColumn(meta.title, isSet ? `episodes.${name}` : 'episodes', {
    value: field(isSet ? '' : name),
    besides: 'none',
    otherwise: absence(reason),
  });
}
