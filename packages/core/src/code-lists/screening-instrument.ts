import { defineCodeList } from './define-code-list.js';

/** By what questions a person was screened. */
export type ScreeningInstrument =
  | 'protocol-elements'
  | 'delphi-adult-labour'
  | 'delphi-adult-sexual'
  | 'delphi-child-labour'
  | 'delphi-child-sexual'
  | 'ilo-forced-labour'
  | 'national';

export const screeningInstrument = defineCodeList<ScreeningInstrument>({
  id: 'screening-instrument',
  kind: 'open',
  since: '1.0',
  codes: [
    'protocol-elements',
    'delphi-adult-labour',
    'delphi-adult-sexual',
    'delphi-child-labour',
    'delphi-child-sexual',
    'ilo-forced-labour',
    'national',
  ],
});
