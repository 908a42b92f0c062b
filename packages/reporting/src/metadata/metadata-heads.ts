import type { Phrase } from '../reports/words/phrases.js';

/** What the definition of an indicator tells. */
export type MetadataHead =
  | 'title'
  | 'question'
  | 'universe'
  | 'unit'
  | 'method'
  | 'breakdowns'
  | 'period'
  | 'data'
  | 'limits'
  | 'comparability'
  | 'confidentiality'
  | 'missing'
  | 'source';

/** Whose headings: those of the metadata of the Sustainable Development Goals, or of Eurostat. */
export type MetadataStyle = 'sdg' | 'esms';

/** A heading, and what is told under it; nothing where only who publishes can tell. */
interface Head {
  readonly id: string;
  readonly heading: Phrase;
  readonly of?: readonly MetadataHead[];
}

/**
 * The headings of each style, in their order.
 * @see UN Statistics Division, SDG metadata template; Eurostat, Euro-SDMX Metadata Structure 2.0
 */
export const metadataHeads: Readonly<Record<MetadataStyle, readonly Head[]>> = {
  sdg: [
    { id: '0', heading: 'Indicator information', of: ['title'] },
    { id: '1', heading: 'Data reporter' },
    { id: '2.a', heading: 'Definition and concepts', of: ['question', 'universe'] },
    { id: '2.b', heading: 'Unit of measure', of: ['unit'] },
    { id: '2.c', heading: 'Classifications', of: ['breakdowns'] },
    { id: '3.a', heading: 'Data sources', of: ['data'] },
    { id: '3.b', heading: 'Data collection method' },
    { id: '4.b', heading: 'Comment and limitations', of: ['limits'] },
    { id: '4.c', heading: 'Method of computation', of: ['method'] },
    { id: '4.f', heading: 'Treatment of missing values', of: ['missing'] },
    { id: '5', heading: 'Data availability and disaggregation', of: ['period', 'breakdowns', 'confidentiality'] },
    { id: '6', heading: 'Comparability, deviation from international standards', of: ['comparability'] },
    { id: '7', heading: 'References and documentation', of: ['source'] },
  ],
  esms: [
    { id: '1', heading: 'Contact' },
    { id: '2', heading: 'Metadata update' },
    { id: '3', heading: 'Statistical presentation', of: ['title', 'question', 'universe', 'breakdowns'] },
    { id: '4', heading: 'Unit of measure', of: ['unit'] },
    { id: '5', heading: 'Reference period', of: ['period'] },
    { id: '6', heading: 'Institutional mandate', of: ['source'] },
    { id: '7', heading: 'Confidentiality', of: ['confidentiality'] },
    { id: '8', heading: 'Release policy' },
    { id: '9', heading: 'Frequency of dissemination' },
    { id: '10', heading: 'Accessibility and clarity' },
    { id: '11', heading: 'Quality management' },
    { id: '12', heading: 'Relevance' },
    { id: '13', heading: 'Accuracy', of: ['limits', 'missing'] },
    { id: '14', heading: 'Timeliness and punctuality' },
    { id: '15', heading: 'Coherence and comparability', of: ['comparability'] },
    { id: '16', heading: 'Cost and burden' },
    { id: '17', heading: 'Data revision' },
    { id: '18', heading: 'Statistical processing', of: ['data', 'method'] },
    { id: '19', heading: 'Comment' },
  ],
};
