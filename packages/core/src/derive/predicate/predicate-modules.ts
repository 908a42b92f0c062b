import type { ModuleForm } from '../modules-of.js';
import { declarationsOf } from './declarations-of.js';

/** Predicates, which accept what the records' zod schemas accept. */
export const predicateModules: ModuleForm = {
  title: 'Predicates',
  declarationsOf,
  names: /\b(?:is[A-Z]\w*|codeTable)\b/g,
  byHand: {
    codeTable: '../code-table.js',
    isDistinct: '../is-distinct.js',
    isInstant: '../is-instant.js',
    isMoment: '../is-moment.js',
    isOwnCode: '../is-own-code.js',
    isPartialDate: '../is-partial-date.js',
    isPlainText: '../is-plain-text.js',
    isRecordId: '../is-record-id.js',
  },
  imports: ["import type { Seen } from '../seen.js';"],
};
