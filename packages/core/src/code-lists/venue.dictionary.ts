import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower } from './mapping.js';
import { venue } from './venue.js';

export const venueDictionary = defineDictionary(venue, {
  'private-home': {
    label: 'Private home',
    definition: 'A dwelling, of the exploiter or of others.',
    maps: { niem: narrower('Diplomatic Residence', 'Foster Home', 'Non-Relative Home', 'Relative Home') },
  },
  street: {
    label: 'Street or public place',
    definition: 'Streets, squares, stations, markets.',
    maps: { niem: narrower('Bus Station/Truck Stop', 'Street-Based') },
  },
  hotel: {
    label: 'Hotel or guest house',
    definition: 'A place where guests sleep.',
    maps: { niem: exact('Hotel/Motel-Based') },
  },
  'bar-or-club': {
    label: 'Bar, club or restaurant',
    definition: 'A place where guests eat, drink or dance.',
    maps: { niem: narrower('Bar/Cantina/Restaurant', 'Dance/Strip Clubs') },
  },
  brothel: {
    label: 'Brothel or apartment',
    definition: 'A place used for prostitution.',
    maps: { niem: narrower('Residential Brothel') },
  },
  'massage-or-beauty': {
    label: 'Massage or beauty parlour',
    definition: 'A place of bodily care.',
    maps: { niem: narrower('Beauty Salon/Spa', 'Massage Parlor') },
  },
  farm: {
    label: 'Farm, forest or fishery',
    definition: 'A place of farming, forestry or fishing on land.',
    maps: { niem: narrower('Farm/Ranch') },
  },
  vessel: {
    label: 'Vessel',
    definition: 'A ship or boat.',
    maps: { niem: broader('Boat/Ocean/Lake/Fishery') },
  },
  factory: {
    label: 'Factory or workshop',
    definition: 'A place where goods are made.',
    maps: { niem: narrower('Factory') },
  },
  'construction-site': {
    label: 'Construction site',
    definition: 'A place where something is built.',
    maps: { niem: exact('Construction Site') },
  },
  'mine-or-quarry': {
    label: 'Mine or quarry',
    definition: 'A place where something is dug.',
    maps: { niem: exact('Mine/Quarry') },
  },
  online: {
    label: 'Online',
    definition: 'Over the internet, wherever the person sat.',
    maps: { niem: broader('Internet/Pornography/Webchat') },
  },
  'camp-or-settlement': {
    label: 'Camp or settlement',
    definition: 'A camp of workers, refugees or travellers.',
    maps: { niem: broader('Other') },
  },
  institution: {
    label: 'Institution of care',
    definition: 'A home, school or hospital.',
    maps: {
      niem: narrower(
        'Child Care Facility',
        'Educational Setting',
        'Healthcare Facility',
        'Residential Group Home',
        'Residential Placement And Congregate Care',
        'Shelter',
      ),
    },
  },
  detention: {
    label: 'Place of detention',
    definition: 'A prison or police cell.',
    maps: { niem: narrower('Juvenile Detention Facility/Jail/Prison') },
  },
  'conflict-zone': {
    label: 'Conflict zone',
    definition: 'Where armed groups fight.',
    maps: { niem: broader('Other') },
  },
  'other-venue': {
    label: 'Other place',
    definition: 'None of these.',
    maps: { niem: broader('Other') },
  },
});
