import type { Phrase } from './words/phrases.js';

/** How a thing stands. */
export type Light =
  | 'done'
  | 'on-course'
  | 'at-risk'
  | 'late'
  | 'not-due'
  | 'cancelled'
  | 'met'
  | 'partly-met'
  | 'not-met'
  | 'not-applicable'
  | 'no-information'
  | 'with-care'
  | 'comparable';

/** How a light is shown: a sign and a word besides the colour, so that nothing is told by colour alone. */
export interface Sign {
  readonly sign: string;
  readonly words: Phrase;
  /** Of the colours of the page. */
  readonly colour: string;
  /** Of what is written on it. */
  readonly ink: string;
}

const DEEP = 'var(--on-deep)';
const PALE = 'var(--on-pale)';

/** The lights in the order in which they are shown, the gravest first. */
export const lights: Readonly<Record<Light, Sign>> = Object.freeze({
  late: { sign: '■', words: 'late', colour: 'var(--bad)', ink: DEEP },
  'not-met': { sign: '■', words: 'not met', colour: 'var(--bad)', ink: DEEP },
  'at-risk': { sign: '▲', words: 'at risk', colour: 'var(--risk)', ink: PALE },
  'partly-met': { sign: '▲', words: 'partly met', colour: 'var(--risk)', ink: PALE },
  'with-care': { sign: '▲', words: 'with care', colour: 'var(--risk)', ink: PALE },
  'no-information': { sign: '?', words: 'no information', colour: 'var(--blank)', ink: PALE },
  'on-course': { sign: '●', words: 'on course', colour: 'var(--good)', ink: PALE },
  'not-due': { sign: '○', words: 'not due yet', colour: 'var(--wait)', ink: PALE },
  done: { sign: '✓', words: 'done', colour: 'var(--best)', ink: DEEP },
  met: { sign: '✓', words: 'met', colour: 'var(--best)', ink: DEEP },
  comparable: { sign: '✓', words: 'comparable', colour: 'var(--best)', ink: DEEP },
  cancelled: { sign: '✕', words: 'cancelled', colour: 'var(--blank)', ink: PALE },
  'not-applicable': { sign: '–', words: 'not applicable', colour: 'var(--blank)', ink: PALE },
});

/** All lights, the gravest first. */
export const lightsInOrder = Object.freeze(Object.keys(lights)) as readonly Light[];

/** Whether a text is a light. */
export function isLight(text: unknown): text is Light {
  return typeof text === 'string' && Object.hasOwn(lights, text);
}
