import type { ModuleForm } from '../modules-of.js';
import { endsOf } from './ends-of.js';

/** Functions that tell where a good record ends, by the bytes of a file alone. */
export const byteModules: ModuleForm = {
  title: 'Ends',
  declarationsOf: endsOf,
  names: /\b(?:[a-z]\w*End|pairsOf|repeats|wordsOf)\b/g,
  byHand: {
    flagEnd: '../flag-end.js',
    instantEnd: '../date-end.js',
    integerEnd: '../integer-end.js',
    momentEnd: '../date-end.js',
    pairsOf: '../pairs-of.js',
    partialDateEnd: '../date-end.js',
    patternEnd: '../text-end.js',
    plainTextEnd: '../text-end.js',
    recordIdEnd: '../text-end.js',
    repeats: '../repeats.js',
    wordsEnd: '../words.js',
    wordsOf: '../words.js',
  },
  imports: [],
};
