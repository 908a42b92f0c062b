import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { sector } from './sector.js';

export const sectorDictionary = defineDictionary(sector, {
  'agriculture-forestry-and-fishing': {
    label: 'Agriculture, forestry and fishing',
    definition: 'Section A of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('A'), htcds: exact('A_AgricultureForestryAndFishing') },
  },
  agriculture: {
    label: 'Agriculture',
    definition: 'Division 01 of ISIC: crop and animal production, hunting.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A01'),
      htcds: broader('A_AgricultureForestryAndFishing'),
      ctdcKanon: exact('typeOfLabourAgriculture'),
    },
  },
  forestry: {
    label: 'Forestry',
    definition: 'Division 02 of ISIC: forestry and logging.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('A02'), htcds: broader('A_AgricultureForestryAndFishing') },
  },
  fishing: {
    label: 'Fishing and aquaculture',
    definition: 'Division 03 of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A03'),
      htcds: broader('A_AgricultureForestryAndFishing'),
      ctdcKanon: exact('typeOfLabourAquafarming'),
    },
  },
  'mining-and-quarrying': {
    label: 'Mining and quarrying',
    definition: 'Section B of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('B'), htcds: exact('B_MiningAndQuarrying'), ctdcKanon: exact('typeOfLabourMiningOrDrilling') },
  },
  manufacturing: {
    label: 'Manufacturing',
    definition: 'Section C of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('C'), htcds: exact('C_Manufacturing'), ctdcKanon: exact('typeOfLabourManufacturing') },
  },
  'electricity-and-gas': {
    label: 'Electricity, gas, steam and air conditioning supply',
    definition: 'Section D of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('D'), htcds: exact('D_ElectricityGasSteamAndAirConditioningSupply') },
  },
  'water-and-waste': {
    label: 'Water supply; sewerage, waste management and remediation',
    definition: 'Section E of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('E'), htcds: exact('E_WaterSupplySewerageWasteManagement') },
  },
  construction: {
    label: 'Construction',
    definition: 'Section F of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('F'), htcds: exact('F_Construction'), ctdcKanon: exact('typeOfLabourConstruction') },
  },
  'wholesale-and-retail-trade': {
    label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    definition: 'Section G of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('G'), htcds: exact('G_WholesaleAndRetailTradeRepairOfMotorVehicles') },
  },
  'street-sale': {
    label: 'Street sale',
    definition: 'Group 478 of ISIC: retail sale via stalls and markets, in the street. Not begging.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('G478'),
      htcds: broader('G_WholesaleAndRetailTradeRepairOfMotorVehicles'),
      ctdcKanon: exact('typeOfLabourPeddling'),
    },
  },
  'transportation-and-storage': {
    label: 'Transportation and storage',
    definition: 'Section H of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('H'),
      htcds: exact('H_TransportationAndStorage'),
      ctdcKanon: exact('typeOfLabourTransportation'),
    },
  },
  hospitality: {
    label: 'Accommodation and food service activities',
    definition: 'Section I of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('I'),
      htcds: exact('I_AccommodationAndFoodServiceActivities'),
      ctdcKanon: exact('typeOfLabourHospitality'),
    },
  },
  'information-and-communication': {
    label: 'Information and communication',
    definition: 'Section J of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('J'), htcds: exact('J_InformationAndCommunication') },
  },
  'finance-and-insurance': {
    label: 'Financial and insurance activities',
    definition: 'Section K of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('K'), htcds: exact('K_FinancialAndInsuranceActivities') },
  },
  'real-estate': {
    label: 'Real estate activities',
    definition: 'Section L of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('L'), htcds: exact('L_RealEstateActivities') },
  },
  'professional-and-scientific-activities': {
    label: 'Professional, scientific and technical activities',
    definition: 'Section M of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('M'), htcds: exact('M_ProfessionalScientificAndTechnicalActivities') },
  },
  'administrative-and-support-services': {
    label: 'Administrative and support service activities',
    definition: 'Section N of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('N'), htcds: exact('N_AdministrativeAndSupportServiceActivities') },
  },
  'public-administration-and-defence': {
    label: 'Public administration and defence; compulsory social security',
    definition: 'Section O of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('O'), htcds: exact('O_PublicAdministrationAndDefence') },
  },
  education: {
    label: 'Education',
    definition: 'Section P of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('P'), htcds: exact('P_Education') },
  },
  'health-and-social-work': {
    label: 'Human health and social work activities',
    definition: 'Section Q of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('Q'), htcds: exact('Q_HumanHealthAndSocialWorkActivities') },
  },
  'arts-and-recreation': {
    label: 'Arts, entertainment and recreation',
    definition: 'Section R of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('R'), htcds: exact('R_ArtsEntertainmentAndRecreation') },
  },
  'other-service-activities': {
    label: 'Other service activities',
    definition: 'Section S of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('S'), htcds: exact('S_OtherServiceActivities') },
  },
  'domestic-work': {
    label: 'Domestic work',
    definition: 'Section T of ISIC: activities of households as employers, and their own production.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('T'),
      htcds: exact('T_ActivitiesOfHouseholdsAsEmployers'),
      ctdcKanon: exact('typeOfLabourDomesticWork'),
    },
  },
  'extraterritorial-organizations': {
    label: 'Activities of extraterritorial organizations and bodies',
    definition: 'Section U of ISIC.',
    source: 'ISIC, revision 4',
    maps: { isic: exact('U'), htcds: exact('U_ActivitiesOfExtraterritorialOrganizations') },
  },
  'other-sector': {
    label: 'Other sector',
    definition: 'Work in a sector that the source names no code for.',
    maps: { isic: none, htcds: none, ctdcKanon: exact('typeOfLabourOther') },
  },
  none: {
    label: 'None',
    definition: 'The source was asked, and none of the sectors it knows applies.',
    maps: { isic: none, htcds: none, ctdcKanon: none },
  },
});
