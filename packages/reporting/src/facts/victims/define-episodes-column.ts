import { type CodesColumn, defineCodesColumn } from '../define-fact-column.js';
import { pick } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { firstGiven } from '../terms/values.js';

/**
 * The codes of a field of all episodes together; where none has any, the absence that the first tells. An episode in
 * which nothing took place says nothing against another in which something did.
 */
export function defineEpisodesColumn(title: string, field: string): CodesColumn {
  const reason = firstGiven(pick('episodes', 'first', reasonOf(field)), reasonOf('episodes'));
  return defineCodesColumn(title, `episodes.${field}`, { besides: 'none', otherwise: absence(reason) });
}
