import { defineEpisodesColumn } from './define-episodes-column.js';

export const promises = defineEpisodesColumn('promises');
