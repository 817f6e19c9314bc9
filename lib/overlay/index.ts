export { eachLife } from './life';
export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export { ScriptLoader } from './script-loader';
export { type ListCount, switchedOff } from './status';
export { layerTokens } from './theme';
export type { World } from './view';
