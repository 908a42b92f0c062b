import type { IndicatorText } from '../generated/indicator-text.js';

/** The texts of indicators and dimensions in one language, by their English: who changes one changes it in all. */
export type IndicatorTexts = Readonly<Record<IndicatorText, string>>;
