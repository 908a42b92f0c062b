import { type Speaker, speakerOf } from './speaker.js';

/**
 * Speaks English as it is, with numbers as programs print them. For texts that hold their labels already.
 */
export const plain: Speaker = {
  ...speakerOf({ language: 'en', phrases: {} }, { language: 'en', reviewed: true, lists: {} }),
  number: rounded,
  percent: (part) => `${rounded(part * 100, 1)} %`,
};

function rounded(value: number, decimals = 0): string {
  return String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
