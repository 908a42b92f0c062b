import { checkSync } from 'recheck';

/**
 * Why a regular expression may take more time than in proportion to the text; undefined where none can make it: proven
 * from the expression itself, by the ways in which an automaton for it can fail.
 */
export function fault({ source, flags }: RegExp): string | undefined {
  // Where a search starts, and what is told of a match, changes nothing of how long one takes.
  const kept = flags.replaceAll(/[dgy]/g, '');
  const found = checkSync(source, kept, { checker: 'automaton', timeout: 60_000 });
  if (found.status === 'safe') return undefined;
  return found.status === 'vulnerable' ? found.complexity.type : found.status;
}
