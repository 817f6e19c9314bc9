import 'ag-grid-legacy/styles/ag-grid.css';
import 'ag-grid-legacy/styles/ag-theme-alpine.css';
import { createGrid } from 'ag-grid-legacy';
import { gridOf } from './ag-grid-settings.js';
import { root } from './page.js';

root.className = 'ag-theme-alpine';
gridOf(createGrid);
