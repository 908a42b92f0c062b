import { defineDictionary } from './define-dictionary.js';
import { broader, exact } from './mapping.js';
import { perpetratorRole } from './perpetrator-role.js';

export const perpetratorRoleDictionary = defineDictionary(perpetratorRole, {
  recruiter: {
    label: 'Recruiter or intermediary',
    definition: 'Won or chose the person.',
    maps: { htcds: exact('RecruiterOrIntermediary'), ctdcVictimPerpetrator: broader('IP_RecruiterBroker') },
  },
  broker: {
    label: 'Broker or travel agent',
    definition: 'Arranged work, papers or travel.',
    maps: { htcds: exact('BrokerTravelAgent'), ctdcVictimPerpetrator: broader('IP_RecruiterBroker') },
  },
  transporter: {
    label: 'Transporter',
    definition: 'Moved the person.',
    maps: { htcds: exact('Transporter') },
  },
  'travelling-partner': {
    label: 'Travelling partner',
    definition: 'Went along.',
    maps: { htcds: exact('TravellingPartner') },
  },
  harbourer: {
    label: 'Harbourer',
    definition: 'Kept the person.',
    maps: { htcds: exact('HarbouredIndividual') },
  },
  transferor: {
    label: 'Transferor',
    definition: 'Passed the person on.',
    maps: { htcds: exact('TransferredIndividual') },
  },
  receiver: {
    label: 'Receiver',
    definition: 'Took the person in.',
    maps: { htcds: exact('ReceivedIndividual') },
  },
  seller: {
    label: 'Seller',
    definition: 'Sold the person.',
    maps: { htcds: exact('SoldIndividual') },
  },
  buyer: {
    label: 'Buyer',
    definition: 'Bought the person.',
    maps: { htcds: exact('BoughtIndividual') },
  },
  controller: {
    label: 'Controller',
    definition: 'Kept the person under control.',
    maps: { htcds: exact('ControlledIndividual'), ctdcVictimPerpetrator: broader('IP_ControlAbuseKidnap') },
  },
  smuggler: {
    label: 'Smuggler',
    definition: 'Brought the person across a border for gain; by itself not trafficking.',
    maps: { htcds: exact('Smuggler') },
  },
  abuser: {
    label: 'Abuser',
    definition: 'Hurt the person.',
    maps: { htcds: exact('Abuser'), ctdcVictimPerpetrator: broader('IP_ControlAbuseKidnap') },
  },
  kidnapper: {
    label: 'Kidnapper',
    definition: 'Took the person by force.',
    maps: { htcds: exact('Kidnapper'), ctdcVictimPerpetrator: broader('IP_ControlAbuseKidnap') },
  },
  exploiter: {
    label: 'Exploiter',
    definition: 'Profited from the exploitation.',
    maps: { htcds: exact('Exploiter'), ctdcVictimPerpetrator: exact('IP_Exploiter') },
  },
  'knowing-user': {
    label: 'Knowing user of services',
    definition: 'Used the services of a person, knowing that the person is a victim.',
    source: 'Directive (EU) 2024/1712',
    maps: { htcds: broader('Other') },
  },
  'other-role': {
    label: 'Other role',
    definition: 'None of these.',
    maps: { htcds: broader('Other') },
  },
});
