export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export type { ListCount } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
