import { defineRule } from '../define-rule.js';

/** A bundle is addressed to an organization that is not among those which may have the data. */
export const bundleToUnauthorised = defineRule({
  id: 'THB-CON-014',
  record: 'bundle',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, bundle',
  summary: 'A bundle is addressed to an organization that is not among those which may have the data.',
  rationale: 'It has not gone yet: take the recipient away, or record what allows to send it there.',
  examples: {
    valid: [
      { to: ['xx:o2'], authorisation: { basis: 'consent', recipients: ['xx:o2', 'xx:o3'] } },
      { to: ['xx:o2'], authorisation: { basis: 'consent', recipients: ['xx:o3'], recipientTypes: ['ngo'] } },
      { to: ['xx:o2'] },
      { to: ['xx:o2'], authorisation: { basis: 'consent' } },
    ],
    invalid: [{ to: ['xx:o2', 'xx:o4'], authorisation: { basis: 'consent', recipients: ['xx:o2', 'xx:o3'] } }],
  },
  check({ to = [], authorisation }, { report }) {
    const { recipients, recipientTypes } = authorisation ?? {};
    if (!recipients || recipientTypes) return;
    for (const [index, one] of to.entries()) if (!recipients.includes(one)) report(['to', index]);
  },
});
