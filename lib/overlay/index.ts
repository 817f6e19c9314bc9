export type { Engine } from './engine';
export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export type { Picker } from './picker/types';
export { offered } from './slot';
export { type ListCount, switchedOff } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
