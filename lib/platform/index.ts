export { showOnToolbar } from './action';
export { everyMinutes } from './alarms';
export { now, wait } from './clock';
export { canPickFolder, type FolderHandle, filesOfFolder, isFolder, mayReadFolder, pickFolder } from './folder';
export { type FrameResult, runInFrames } from './frames';
export { notify, onNotificationClicked } from './notifications';
export { copyTexts, pageIsQuiet, printPage, saveFile } from './page';
export { openOptions, openOwnPage, openPanel, panelRequests, thisWindow } from './panel';
export {
  browserName,
  isAlive,
  isOwnPage,
  isPrivate,
  type MessageSender,
  onConnect,
  onInstalled,
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
export {
  noteWipe,
  type SettingAreas,
  type StorageArea,
  sessionArea,
  settingAreas,
  type WritableArea,
  wipedAt,
  wipeStorage,
} from './storage';
export { askToPersist, type StorageHealth, storageHealth } from './storage-health';
export { activeTab, bringPart, connectTab, ownTabs, type TabInfo, tellAllTabs, tellTab } from './tabs';
