import { defineEpisodesColumn } from './define-episodes-column.js';

export const controls = defineEpisodesColumn('controls');
