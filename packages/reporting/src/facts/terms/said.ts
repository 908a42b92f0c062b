import { among, says } from './conditions.js';
import type { Term } from './term.js';
import { choose, field, firstGiven } from './values.js';

/**
 * A code that a field holds, or the code of its absence: `unknown`, `not-collected`, `not-applicable`, `withheld`.
 * @since 0.1.0
 */
export function said(path: string): Term {
  return firstGiven(field(path), absence(reasonOf(path)));
}

/**
 * What a field that says yes or no says: `yes`, `no`, or the code of its absence.
 * @since 0.1.0
 */
export function saidFlag(path: string): Term {
  return choose(
    [
      [says(path), 'yes'],
      [says(path, false), 'no'],
    ],
    absence(reasonOf(path)),
  );
}

/** The code of an absence for which a reason may be given. */
export function absence(reason: Term): Term {
  return choose(
    [
      [among(reason, ['not-collected']), 'not-collected'],
      [among(reason, ['not-applicable']), 'not-applicable'],
      [among(reason, ['withheld', 'suppressed']), 'withheld'],
    ],
    'unknown',
  );
}

/** The reason why a field is absent, where one is given. */
export function reasonOf(path: string): Term {
  const steps = path.split('.');
  return field([...steps.slice(0, -1), 'missing', ...steps.slice(-1)].join('.'));
}
