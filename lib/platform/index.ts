export { showOnToolbar } from './action';
export { everyMinutes } from './alarms';
export { now, wait } from './clock';
export { type FrameResult, runInFrames } from './frames';
export { notify, onNotificationClicked } from './notifications';
export { pageIsQuiet, saveFile } from './page';
export {
  browserName,
  isAlive,
  isPrivate,
  type MessageSender,
  onConnect,
  onMessage,
  onStart,
  ownId,
  ownVersion,
  type PortLike,
  sendMessage,
} from './runtime';
export {
  allPatterns,
  canAskForSites,
  injectInto,
  isGranted,
  isOurSite,
  onSitesChanged,
  patternOf,
  registerSites,
  requestSite,
} from './sites';
export { type SettingAreas, type StorageArea, sessionArea, settingAreas, type WritableArea } from './storage';
export { askToPersist, type StorageHealth, storageHealth } from './storage-health';
export { activeTab, bringPart, connectTab, type TabInfo, tellTab } from './tabs';
