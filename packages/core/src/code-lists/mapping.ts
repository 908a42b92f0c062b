/**
 * Standards that codes and fields are mapped to.
 * @since 0.1.0
 */
export type ForeignStandard =
  | 'htcds'
  | 'ctdcKanon'
  | 'ctdcType'
  | 'ctdcSynthetic2021'
  | 'ctdcSynthetic2024'
  | 'ctdcSynthetic2025'
  | 'ctdcVictimPerpetrator'
  | 'sdg'
  | 'eurostat'
  | 'euDirective'
  | 'isic'
  | 'isced'
  | 'niem';

/** What each foreign standard is, with the version that the mappings were made for. */
export const foreignStandards: Readonly<Record<ForeignStandard, string>> = {
  htcds: 'IOM, Human Trafficking Case Data Standard 2.0 (24 December 2021)',
  ctdcKanon:
    'CTDC k-anonymised Global Dataset, codebook v6 (November 2017) and the file of 14 April 2020: column names',
  ctdcType: 'CTDC k-anonymised Global Dataset: the type of exploitation a form is counted under',
  ctdcSynthetic2021:
    'CTDC Global Synthetic Dataset of 2021: column names, those of the k-anonymised file cut at 32 characters',
  ctdcSynthetic2024:
    'CTDC Global Synthetic Dataset of 2024, codebook version 2 (February 2024): column names and values',
  ctdcSynthetic2025:
    'CTDC Global Synthetic Dataset of 2025: column names and values, as in 2024. Copies of it are reported, by third parties only, to write sectorOfLabour and sectorOfSex for typeOfLabour and typeOfSex',
  ctdcVictimPerpetrator:
    'CTDC Global Victim-Perpetrator Synthetic Dataset (December 2022): column names and values as third parties report them, not checked against the file',
  sdg: 'SDG indicator 16.2.2, series of UNODC (metadata of 31 March 2023)',
  eurostat: 'Eurostat crim_thb (ESMS of 24 January 2024): form of exploitation',
  euDirective: 'Directive 2011/36/EU, article 2(3), as amended by Directive (EU) 2024/1712',
  isic: 'ISIC, revision 4',
  isced: 'ISCED 2011, levels',
  niem: 'NIEM 6.0 (OASIS NIEMOpen, Human Services domain, schema version psd01): ExploitationIndustryCode, TraffickedVenueCode, ProspectiveVictimCategoryCode, IdentifiedAsVictimCategoryCode, and the indicators of the status of a victim',
};

/**
 * How one of our codes stands to the codes of a foreign standard. `broader`: theirs says less than ours; `narrower`:
 * theirs say more, each a part of ours; `none`: they have no such code.
 * @since 0.1.0
 */
export interface Mapping {
  readonly mark: 'exact' | 'broader' | 'narrower' | 'none';
  readonly codes: readonly string[];
}

/** Theirs means the same. */
export function exact(code: string): Mapping {
  return { mark: 'exact', codes: [code] };
}

/** Theirs is wider: it also means other things. */
export function broader(code: string): Mapping {
  return { mark: 'broader', codes: [code] };
}

/** Theirs are parts of ours. */
export function narrower(...codes: readonly [string, ...string[]]): Mapping {
  return { mark: 'narrower', codes };
}

/** They have nothing for it. */
export const none: Mapping = { mark: 'none', codes: [] };
