import { en } from './en.js';
import type { ReportWords } from './report-words.js';

/** The languages of reports, by tag; each but English is loaded only when it is asked for. */
export const languages = Object.freeze({
  bg: async () => (await import('./bg.js')).bg,
  bs: async () => (await import('./bs.js')).bs,
  cnr: async () => (await import('./cnr.js')).cnr,
  el: async () => (await import('./el.js')).el,
  en: async () => en,
  fr: async () => (await import('./fr.js')).fr,
  hr: async () => (await import('./hr.js')).hr,
  mk: async () => (await import('./mk.js')).mk,
  ro: async () => (await import('./ro.js')).ro,
  sl: async () => (await import('./sl.js')).sl,
  sq: async () => (await import('./sq.js')).sq,
  'sr-Cyrl': async () => (await import('./sr-Cyrl.js')).srCyrl,
  'sr-Latn': async () => (await import('./sr-Latn.js')).srLatn,
  tr: async () => (await import('./tr.js')).tr,
} satisfies Readonly<Record<string, () => Promise<ReportWords>>>);
