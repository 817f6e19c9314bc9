import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { gridOf } from './ag-grid-settings.js';

ModuleRegistry.registerModules([AllCommunityModule]);
gridOf(createGrid);
