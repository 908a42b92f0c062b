import { defineNumberColumn } from '../define-fact-column.js';
import { ofFirstContact } from './contact.js';

export const contactFirst = defineNumberColumn('First day that the first contact may mean', ofFirstContact('firstDay'));
