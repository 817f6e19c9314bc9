export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export { offeredPicker } from './picker/slot';
export { type ListCount, switchedOff } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
