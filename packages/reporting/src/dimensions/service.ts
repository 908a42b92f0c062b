import { defineWaitDimension } from './define-wait-dimension.js';

export const service = defineWaitDimension('service', 'Service after a referral', {
  ended: 'The person was served',
  open: 'Not served yet',
  notBegun: 'Ended without a service',
  reversed: 'Served before it was sent',
});
