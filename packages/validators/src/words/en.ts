import { english } from './english.js';
import type { Words } from './words.js';

/** English words; rules speak English by themselves. @since 0.1.0 */
export const en: Words = { language: 'en', reviewed: true, ...english, rules: {} };
