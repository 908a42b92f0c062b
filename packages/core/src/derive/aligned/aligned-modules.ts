import type { ModuleForm } from '../modules-of.js';
import { alignedDeclarations } from './aligned-declarations.js';

/** Functions that align good records. */
export const alignedModules: ModuleForm = {
  title: 'Alignment',
  declarationsOf: alignedDeclarations,
  names: /\baligned[A-Z]\w*/g,
  byHand: {},
  imports: [],
};
