import { defineEpisodesColumn } from './define-episodes-column.js';

export const sectors = defineEpisodesColumn('sectors');
