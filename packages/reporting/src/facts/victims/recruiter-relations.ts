import { defineEpisodesColumn } from './define-episodes-column.js';

export const recruiterRelations = defineEpisodesColumn('recruiterRelations');
