import { defineCodeList } from './define-code-list.js';

/** How far a service for a person has come. */
export type ServiceStatus = 'planned' | 'ongoing' | 'completed' | 'interrupted' | 'declined' | 'not-available';

export const serviceStatus = defineCodeList<ServiceStatus>({
  id: 'service-status',
  kind: 'closed',
  since: '1.0',
  codes: ['planned', 'ongoing', 'completed', 'interrupted', 'declined', 'not-available'],
});
