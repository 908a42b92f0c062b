import { defineEpisodesColumn } from './define-episodes-column.js';

export const forms = defineEpisodesColumn('forms');
