import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** A file holds the link between identities and victims together with either. */
export const identityBesideLink = defineFileRule({
  id: 'THB-BND-006',
  records: ['identity-link', 'victim', 'identity'],
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0; HTCDS 2.0, guidance 3',
  summary: 'The link between an identity and a victim stands in one file with victims or identities.',
  rationale:
    'Identities, victims and the links between them travel apart: whoever gets hold of one file must not get the names.',
  examples: {
    valid: [
      [sample.link('xx:l1', 'xx:i1', 'xx:v1'), sample.link('xx:l2', 'xx:i2', 'xx:v2')],
      [sample.victim('xx:v1')],
      [sample.link('xx:l1', 'xx:i1', 'xx:v1')],
    ],
    invalid: [
      [sample.victim('xx:v1'), sample.link('xx:l1', 'xx:i1', 'xx:v1')],
      [sample.link('xx:l1', 'xx:i1', 'xx:v1'), sample.identity('xx:i1')],
    ],
  },
  begin({ open }) {
    const links = open(4);
    let count = 0;
    let others = false;
    return {
      visit({ kind, keep }) {
        if (kind === 'identity-link') links.set(count++, keep([]));
        else others = true;
      },
      *end() {
        if (others) for (let link = 0; link < count; link += 1) yield links.get(link);
      },
    };
  },
});
