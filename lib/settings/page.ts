/** What content scripts need of the settings: nothing that checks them, which the background has done. */

export { isSiteAllowed } from './allowed';
export { watchEffective } from './effective';
export { pageDefaults } from './page-defaults';
export { readPageKey } from './page-key';
export { secrecyAt } from './secrecy';
