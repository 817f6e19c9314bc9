/** What content scripts need of the settings: nothing that checks them, which the background has done. */

export { defaultSettings } from './defaults';
export { watchEffective } from './effective';
export { readPageKey } from './page-key';
export { secrecyAt } from './secrecy';
