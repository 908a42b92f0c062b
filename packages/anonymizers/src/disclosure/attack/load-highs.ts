import highs from 'highs';

/** Loads the solver HiGHS. Its types speak of a CommonJS module, while Node and bundlers take its ES module. */
export const loadHighs = highs as unknown as typeof highs.default;
