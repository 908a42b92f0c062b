import highs from 'highs';
import { whenAsked } from '../../data/when-asked.js';

// Its types speak of a CommonJS module, while Node and bundlers take its ES module.
const solver = whenAsked({ highs: () => (highs as unknown as typeof highs.default)() });

/** Loads the solver HiGHS, once. */
export const loadHighs = () => solver.highs;
