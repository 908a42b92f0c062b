import { defineIdColumn } from '../define-fact-column.js';
import { ofFirstContact } from './contact.js';

export const contactBy = defineIdColumn('Organization of the first contact', ofFirstContact('by'));
