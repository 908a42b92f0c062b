import { defineNumberColumn } from '../define-fact-column.js';
import { ofFirstContact } from './contact.js';

export const contactLast = defineNumberColumn('Last day that the first contact may mean', ofFirstContact('lastDay'));
