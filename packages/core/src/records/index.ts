export { bundle, type Bundle } from './bundle.js';
export { identity, type Identity } from './identity.js';
export { identityLink, type IdentityLink } from './identity-link.js';
export { organization, type Organization } from './organization.js';
export { planOfAction, type PlanOfAction } from './plan-of-action.js';
export { referral, type Referral } from './referral.js';
export { registration, type Registration } from './registration.js';
export { victim, type Victim } from './victim.js';
