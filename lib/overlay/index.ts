export { Overlay, type OverlayOptions } from './overlay';
export type { ListCount } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
