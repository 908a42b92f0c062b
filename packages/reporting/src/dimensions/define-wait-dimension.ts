import { type Breakdown, defineDimension } from './define-dimension.js';

/** A dimension of how a time can be measured; what its codes mean is said of each. */
export function defineWaitDimension(
  id: string,
  title: string,
  { ended, open, notBegun, reversed }: Readonly<Record<'ended' | 'open' | 'notBegun' | 'reversed', string>>,
): Breakdown {
  return defineDimension({
    id,
    title,
    column: id.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    additive: true,
    codes: ['ended', 'open'],
    labels: { ended, open, 'not-begun': notBegun, imprecise: 'A day is not known', reversed },
  });
}
