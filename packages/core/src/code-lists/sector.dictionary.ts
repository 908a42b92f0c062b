import { ctdcFlags } from './ctdc-flags.js';
import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower, none } from './mapping.js';
import { sector } from './sector.js';

export const sectorDictionary = defineDictionary(sector, {
  'agriculture-forestry-and-fishing': {
    label: 'Agriculture, forestry and fishing',
    definition: 'Section A of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A'),
      htcds: exact('A_AgricultureForestryAndFishing'),
      ...ctdcFlags(narrower('typeOfLabourAgriculture', 'typeOfLabourAquafarming'), narrower('typeOfLabourAgriculture')),
      niem: narrower('Agriculture and Animal Husbandry', 'Forestry and Logging'),
    },
  },
  agriculture: {
    label: 'Agriculture',
    definition: 'Division 01 of ISIC: crop and animal production, hunting.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A01'),
      htcds: broader('A_AgricultureForestryAndFishing'),
      ...ctdcFlags(exact('typeOfLabourAgriculture'), exact('typeOfLabourAgriculture')),
      niem: broader('Agriculture and Animal Husbandry'),
    },
  },
  forestry: {
    label: 'Forestry',
    definition: 'Division 02 of ISIC: forestry and logging.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A02'),
      htcds: broader('A_AgricultureForestryAndFishing'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: exact('Forestry and Logging'),
    },
  },
  fishing: {
    label: 'Fishing and aquaculture',
    definition: 'Division 03 of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('A03'),
      htcds: broader('A_AgricultureForestryAndFishing'),
      ...ctdcFlags(exact('typeOfLabourAquafarming'), none),
      niem: broader('Agriculture and Animal Husbandry'),
    },
  },
  'mining-and-quarrying': {
    label: 'Mining and quarrying',
    definition: 'Section B of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('B'),
      htcds: exact('B_MiningAndQuarrying'),
      ...ctdcFlags(exact('typeOfLabourMiningOrDrilling'), none),
      niem: exact('Mining and Quarrying'),
    },
  },
  manufacturing: {
    label: 'Manufacturing',
    definition: 'Section C of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('C'),
      htcds: exact('C_Manufacturing'),
      ...ctdcFlags(exact('typeOfLabourManufacturing'), none),
      niem: exact('Factories and Manufacturing'),
    },
  },
  'electricity-and-gas': {
    label: 'Electricity, gas, steam and air conditioning supply',
    definition: 'Section D of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('D'),
      htcds: exact('D_ElectricityGasSteamAndAirConditioningSupply'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'water-and-waste': {
    label: 'Water supply; sewerage, waste management and remediation',
    definition: 'Section E of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('E'),
      htcds: exact('E_WaterSupplySewerageWasteManagement'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  construction: {
    label: 'Construction',
    definition: 'Section F of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('F'),
      htcds: exact('F_Construction'),
      ...ctdcFlags(exact('typeOfLabourConstruction'), exact('typeOfLabourConstruction')),
      niem: exact('Construction'),
    },
  },
  'wholesale-and-retail-trade': {
    label: 'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    definition: 'Section G of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('G'),
      htcds: exact('G_WholesaleAndRetailTradeRepairOfMotorVehicles'),
      ...ctdcFlags(narrower('typeOfLabourPeddling'), none),
      niem: narrower('Retail Sales', 'Traveling Sales Crew'),
    },
  },
  'street-sale': {
    label: 'Street sale',
    definition: 'Group 478 of ISIC: retail sale via stalls and markets, in the street. Not begging.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('G478'),
      htcds: broader('G_WholesaleAndRetailTradeRepairOfMotorVehicles'),
      ...ctdcFlags(exact('typeOfLabourPeddling'), none),
      niem: broader('Peddling and Begging'),
    },
  },
  'transportation-and-storage': {
    label: 'Transportation and storage',
    definition: 'Section H of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('H'),
      htcds: exact('H_TransportationAndStorage'),
      ...ctdcFlags(exact('typeOfLabourTransportation'), none),
      niem: narrower('Transportation'),
    },
  },
  hospitality: {
    label: 'Accommodation and food service activities',
    definition: 'Section I of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('I'),
      htcds: exact('I_AccommodationAndFoodServiceActivities'),
      ...ctdcFlags(exact('typeOfLabourHospitality'), exact('typeOfLabourHospitality')),
      niem: narrower('Restaurants and Food Service'),
    },
  },
  'information-and-communication': {
    label: 'Information and communication',
    definition: 'Section J of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('J'),
      htcds: exact('J_InformationAndCommunication'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'finance-and-insurance': {
    label: 'Financial and insurance activities',
    definition: 'Section K of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('K'),
      htcds: exact('K_FinancialAndInsuranceActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'real-estate': {
    label: 'Real estate activities',
    definition: 'Section L of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('L'),
      htcds: exact('L_RealEstateActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'professional-and-scientific-activities': {
    label: 'Professional, scientific and technical activities',
    definition: 'Section M of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('M'),
      htcds: exact('M_ProfessionalScientificAndTechnicalActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'administrative-and-support-services': {
    label: 'Administrative and support service activities',
    definition: 'Section N of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('N'),
      htcds: exact('N_AdministrativeAndSupportServiceActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: narrower('Commercial Cleaning Services', 'Landscaping'),
    },
  },
  'public-administration-and-defence': {
    label: 'Public administration and defence; compulsory social security',
    definition: 'Section O of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('O'),
      htcds: exact('O_PublicAdministrationAndDefence'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  education: {
    label: 'Education',
    definition: 'Section P of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('P'),
      htcds: exact('P_Education'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'health-and-social-work': {
    label: 'Human health and social work activities',
    definition: 'Section Q of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('Q'),
      htcds: exact('Q_HumanHealthAndSocialWorkActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: narrower('Health Care'),
    },
  },
  'arts-and-recreation': {
    label: 'Arts, entertainment and recreation',
    definition: 'Section R of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('R'),
      htcds: exact('R_ArtsEntertainmentAndRecreation'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: narrower('Arts and Entertainment', 'Carnival', 'Recreation and Sports'),
    },
  },
  'other-service-activities': {
    label: 'Other service activities',
    definition: 'Section S of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('S'),
      htcds: exact('S_OtherServiceActivities'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: narrower('Health and Beauty Services', 'Religious Institution'),
    },
  },
  'domestic-work': {
    label: 'Domestic work',
    definition: 'Section T of ISIC: activities of households as employers, and their own production.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('T'),
      htcds: exact('T_ActivitiesOfHouseholdsAsEmployers'),
      ...ctdcFlags(exact('typeOfLabourDomesticWork'), exact('typeOfLabourDomesticWork')),
      niem: exact('Domestic Work'),
    },
  },
  'extraterritorial-organizations': {
    label: 'Activities of extraterritorial organizations and bodies',
    definition: 'Section U of ISIC.',
    source: 'ISIC, revision 4',
    maps: {
      isic: exact('U'),
      htcds: exact('U_ActivitiesOfExtraterritorialOrganizations'),
      ...ctdcFlags(broader('typeOfLabourOther'), none),
      niem: broader('Other'),
    },
  },
  'other-sector': {
    label: 'Other sector',
    definition: 'Work in a sector that the source names no code for.',
    maps: { isic: none, htcds: none, ...ctdcFlags(broader('typeOfLabourOther'), none), niem: broader('Other') },
  },
  none: {
    label: 'None',
    definition: 'The source was asked, and none of the sectors it knows applies.',
    maps: { isic: none, htcds: none, ...ctdcFlags(none, none), niem: none },
  },
});
