import { evidenceKind } from '../../code-lists/evidence-kind.js';
import { forcedLabourIndicator } from '../../code-lists/forced-labour-indicator.js';
import { screeningDimension } from '../../code-lists/screening-dimension.js';
import { screeningElement } from '../../code-lists/screening-element.js';
import { screeningInstrument } from '../../code-lists/screening-instrument.js';
import { screeningResult } from '../../code-lists/screening-result.js';
import { flag } from '../../scalars/flag.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { setOf } from '../list-of.js';
import { reference } from '../reference.js';

const fields = {
  /** The questions that were asked. */
  instrument: required(screeningInstrument, { title: 'Instrument', sensitivity: 'plain', since: '1.0' }),
  /** What came out. */
  result: required(screeningResult, { title: 'Result', sensitivity: 'sensitive', since: '1.0' }),
  /** The day of the screening. */
  on: optional(partialDate, { title: 'Date', sensitivity: 'plain', since: '1.0' }),
  /** The organization that screened. */
  by: optional(reference('organization'), { title: 'Screened by', sensitivity: 'protected', since: '1.0' }),
  /** The elements of the definition that the answers speak for. */
  elements: optional(setOf(screeningElement), { title: 'Elements met', sensitivity: 'sensitive', since: '1.0' }),
  /** The dimensions of the operational indicators that came out positive. */
  dimensions: optional(setOf(screeningDimension), {
    title: 'Positive dimensions',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** The indicators of forced labour that were seen. */
  forcedLabourIndicators: optional(setOf(forcedLabourIndicator), {
    title: 'Indicators of forced labour',
    sensitivity: 'sensitive',
    since: '1.0',
  }),
  /** What the elements rest on. */
  evidence: optional(setOf(evidenceKind), { title: 'Evidence', sensitivity: 'sensitive', since: '1.0' }),
  /** Whether the person could speak in a language that it knows. */
  interpreterPresent: optional(flag, { title: 'Interpreter present', sensitivity: 'plain', since: '1.0' }),
};

/** What came out when a person was screened. It names the elements met and what speaks for them; it decides nothing, and is no ground to refuse help. */
export interface Screening extends Body<typeof fields> {}
export const screening: Group<Screening> = defineGroup('screening', fields);
