import { en as labels } from '@openthb/core/labels/en';
import { type Speaker, speakerOf } from './speaker.js';
import { en } from './words/en.js';

/**
 * Speaks English.
 * @since 0.1.0
 */
export const english: Speaker = speakerOf(en, labels);
