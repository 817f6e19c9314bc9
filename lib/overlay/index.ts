export { eachLife } from './life';
export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export { Parts } from './parts';
export { type ListCount, switchedOff } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
