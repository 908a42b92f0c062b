import { type Breakdown, defineDimension } from './define-dimension.js';

/** A dimension of what is or is not so, with what both mean. */
export function defineFlagDimension(id: string, title: string, yes: string, no: string): Breakdown {
  return defineDimension({
    id,
    title,
    column: id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    additive: true,
    codes: ['yes', 'no'],
    labels: { yes, no },
  });
}
