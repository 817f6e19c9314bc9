export { combine, readSettings, type SettingsRead, saveSetting, watchSettings } from './read';
export { defaultSettings, definitions, settingNames } from './schema';
