export { ctdcK11 } from './ctdc-k11.js';
export { ctdcSynthetic } from './ctdc-synthetic.js';
export { eurostatQuestionnaire } from './eurostat-questionnaire.js';
export { partnerNgo } from './partner-ngo.js';
export { publication } from './publication.js';
