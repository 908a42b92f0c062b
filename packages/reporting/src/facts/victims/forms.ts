import { defineEpisodesColumn } from './define-episodes-column.js';

export const forms = defineEpisodesColumn('Forms of exploitation', 'forms');
