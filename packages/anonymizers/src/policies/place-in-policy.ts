import type * as z from 'zod';

/** Keys under which a policy holds names of its own; those are told by their number. */
const NAMED: ReadonlySet<string> = new Set(['quasiIdentifiers', 'sets', 'columns', 'where']);

/** Where and how a policy does not fit its schema. Names that only the file knows are told by their number. */
export function placeInPolicy(issue: z.core.$ZodIssue, json: unknown): string {
  const { path, words } = deepest(issue, []);
  const shown: string[] = [];
  let here: unknown = json;
  for (const [at, part] of path.entries()) {
    const names = typeof here === 'object' && here !== null && !Array.isArray(here) ? Object.keys(here) : [];
    if (typeof part === 'number') shown.push(`number ${part + 1}`);
    else if (NAMED.has(String(path[at - 1]))) shown.push(`number ${names.indexOf(String(part)) + 1}`);
    else shown.push(String(part));
    here = (here as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part];
  }
  return `${shown.join(', ') || 'the whole'}: ${words}`;
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly words: string;
}

/** Of the ways in which something might have fitted, that which went deepest. */
function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Place {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path, words: wordsOf(issue) };
  const places = issue.errors.flat().map((one) => deepest(one, path));
  const [found] = places.toSorted((a, b) => b.path.length - a.path.length);
  const isHere = found!.path.length === path.length;
  return isHere ? { path, words: [...new Set(places.map(({ words }) => words))].join(', or ') } : found!;
}

function wordsOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `it is wanting; ${article(issue.expected)} is needed`
        : `${article(issue.expected)} is needed`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `it must be ${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}`
        : 'it must not be empty';
    case 'too_big':
      return `it must be ${issue.inclusive === false ? 'below' : 'at most'} ${issue.maximum}`;
    case 'invalid_value':
      return `it must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'it must be one of those that the schema names';
    case 'unrecognized_keys':
      return 'it has a key that the schema does not know';
    default:
      return 'it does not fit the schema of policies';
  }
}

function article(what: string): string {
  return /^[aeiou]/.test(what) ? `an ${what}` : `a ${what}`;
}
