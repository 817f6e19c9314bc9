export { now } from './clock';
export {
  isAlive,
  isPrivate,
  type MessageSender,
  onConnect,
  onMessage,
  ownId,
  type PortLike,
  sendMessage,
} from './runtime';
export { type SettingAreas, type StorageArea, settingAreas, type WritableArea } from './storage';
