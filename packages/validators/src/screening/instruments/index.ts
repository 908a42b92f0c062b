export { delphiAdultLabour } from './delphi-adult-labour.js';
export { delphiChildLabour } from './delphi-child-labour.js';
