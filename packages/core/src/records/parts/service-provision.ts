import { serviceStatus } from '../../code-lists/service-status.js';
import { service } from '../../code-lists/service.js';
import { partialDate } from '../../scalars/partial-date.js';
import { defineGroup, type Group } from '../define-group.js';
import { type Body, optional, required } from '../field.js';
import { reference } from '../reference.js';

const fields = {
  /** Which service. */
  service: required(service, {
    title: 'Service',
    sensitivity: 'sensitive',
    since: '1.0',
    maps: { htcds: 'spl_Type' },
  }),
  /** How far it has come. */
  status: required(serviceStatus, { title: 'Status', sensitivity: 'plain', since: '1.0' }),
  /** The organization that serves. */
  by: optional(reference('organization'), { title: 'Provided by', sensitivity: 'protected', since: '1.0' }),
  /** The first day. */
  from: optional(partialDate, { title: 'From', sensitivity: 'plain', since: '1.0' }),
  /** The last day. Absent while it lasts. */
  until: optional(partialDate, {
    title: 'Until',
    sensitivity: 'plain',
    since: '1.0',
    maps: { htcds: 'spl_ActualEndDate' },
  }),
  /** The referral that it answers. */
  referral: optional(reference('referral'), { title: 'Referral', sensitivity: 'plain', since: '1.0' }),
  /** The programme that pays for it. */
  programme: optional(reference('programme'), { title: 'Programme', sensitivity: 'plain', since: '1.0' }),
};

/** A service that the person was offered or given, and how far it came. */
export interface ServiceProvision extends Body<typeof fields> {}
export const serviceProvision: Group<ServiceProvision> = defineGroup('service-provision', fields);
