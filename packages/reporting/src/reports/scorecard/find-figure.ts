import type { ObservationStatus } from '@openthb/core';
import type { Indicator } from '../../indicators/define-indicator.js';
import { figureText } from '../figure-text.js';
import type { Light } from '../light.js';
import type { FindEvidence } from './evidence.js';

/**
 * A figure that tells of a commitment. No value of it was agreed on, so that it is shown and never judged: a figure is there,
 * or makes no sense since there is nobody whom it could be about, or is not known. Where data themselves were promised, that
 * there are some is what counts, hidden ones too.
 */
export function findFigure(indicator: Indicator, isPromised: boolean): FindEvidence {
  return ({ country, tables, asOf, speaker }) => {
    const table = tables.get(indicator.id);
    const row = table?.rows.find(({ at }) => at['country'] === country);
    if (!table || !row) return [];
    return [
      {
        light: lightOf(row.status, isPromised),
        fact: `${speaker.tell(indicator.title)}: ${figureText(row, table, speaker)}`,
        on: asOf,
        source: indicator.id,
      },
    ];
  };
}

function lightOf(status: ObservationStatus, isPromised: boolean): Light {
  if (status === 'not-applicable') return 'not-applicable';
  return isPromised && (status === 'value' || status === 'suppressed') ? 'met' : 'no-information';
}
