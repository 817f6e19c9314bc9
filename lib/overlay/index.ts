export type { ListCount } from './count-list';
export { eachLife } from './life';
export type { OverlayOptions } from './options';
export { Overlay } from './overlay';
export { ScriptLoader } from './script-loader';
export { switchedOff } from './switched-off';
export { layerTokens } from './theme';
export type { World } from './view';
