import type { SynthesisMode } from './define-mode.js';
import * as modes from './index.js';

/**
 * The ways to make up records of which no combination is rare.
 * @since 0.1.0
 */
export const synthesisModes: readonly SynthesisMode[] = Object.values(modes);
