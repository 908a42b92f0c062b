import { defineNumberColumn } from '../define-fact-column.js';
import { upTo } from '../terms/conditions.js';
import { countOf } from '../terms/lists.js';
import { tenThousandths } from '../terms/values.js';

export const targetsMet = defineNumberColumn(
  'Targets that are met',
  countOf('indicators', upTo(tenThousandths('target'), tenThousandths('actual'))),
);
