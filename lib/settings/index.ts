export { adapterFile, type FileProblem, readAdapterFile, removeAdapter, saveAdapters, teachAdapter } from './adapters';
export { defaultSettings } from './defaults';
export { effectiveKey, publishSettings } from './effective';
export {
  combine,
  keepSettings,
  readSettings,
  type SettingsRead,
  saveEntry,
  saveSetting,
  watchSettings,
} from './read';
export { definitions, settingNames } from './schema';
export { saveUnlocked } from './unlocked';
