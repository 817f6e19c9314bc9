export { adapterFile, readAdapterFile, removeAdapter, saveAdapters, teachAdapter } from './adapters';
export { isSiteAllowed } from './allowed';
export { defaultSettings } from './defaults';
export { effectiveKey, publishSettings } from './effective';
export { type EntryState, entryStates, storedEntry } from './entry-states';
export { type CheckedEntry, checkTyped, type EntryTyped, typedEntry } from './entry-typed';
export { type JsonSchema, jsonSchemaOf } from './json-schema';
export { policySeen } from './policy-seen';
export {
  combine,
  keepSettings,
  readSettings,
  type SettingsRead,
  saveEntry,
  saveSetting,
  watchSettings,
} from './read';
export { type SettingReference, settingReference, settingTitle } from './reference';
export { definitions, settingNames } from './schema';
export { settingEntries } from './setting-entries';
export { pathForSupport, problemsForSupport } from './support';
export { readNumber, typedNumber } from './typed-number';
export { saveEntries, saveUnlocked } from './unlocked';
