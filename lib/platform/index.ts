export { showOnToolbar } from './action';
export { everyMinutes, onAlarm } from './alarms';
export { now, wait } from './clock';
export { onCommand } from './commands';
export { canPickFolder, type FolderHandle, filesOfFolder, isFolder, mayReadFolder, pickFolder } from './folder';
export { type FrameResult, runInFrames, tryInFrames } from './frames';
export { notify, onNotificationClicked } from './notifications';
export { copyTexts, pageIsQuiet, printPage, saveFile } from './page';
export { openOptions, openOwnPage, openPanel, panelRequests, thisWindow } from './panel';
export { siteOfDocument } from './ports';
export { isQuiet, type Use } from './quiet';
export {
  browserName,
  installType,
  isAlive,
  isOwnPage,
  isPrivate,
  type MessageSender,
  onConnect,
  onInstalled,
  onMessage,
  onStart,
  ownId,
  ownUpdateUrl,
  ownVersion,
  type PortLike,
  sendMessage,
  sendUntilHeard,
} from './runtime';
export {
  allPatterns,
  canAskForSites,
  injectInto,
  isAdded,
  isGranted,
  isPacked,
  knownSites,
  onSitesChanged,
  patternOf,
  registerSites,
  requestSite,
  withdrawSite,
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
export {
  activeTab,
  bringPart,
  connectTab,
  type OpenTab,
  openTabs,
  ownTabs,
  type TabInfo,
  tellAllTabs,
  tellEveryTab,
  tellTab,
} from './tabs';
export { applyUpdate, isUpdateWaiting, onUpdate, reopenPages } from './updates';
export { holdPage, onAwayChanged, useNow } from './use';
