import tokens from '../../components/tokens.css?inline';
import type { Settings } from '../../lib/model/settings';
import { layerTokens, Overlay } from '../../lib/overlay';
import { engine } from '../../lib/overlay/engine';
import { picker } from '../../lib/overlay/picker';
import { isAlive, now } from '../../lib/platform';
import { secrecyAt } from '../../lib/settings/page';
import { worldOf } from '../../lib/standing';

/**
 * The overlay as pages of a site have it, on this page of ours. Its parts are here already, and what it would keep, forget
 * or learn ends here: nothing of the sample reaches the store.
 */
export function layBadges(settings: () => Settings, signal: AbortSignal, leave: () => void): Overlay {
  const overlay = new Overlay({
    document,
    css: layerTokens(tokens),
    signal,
    world: () => ({ ...worldOf(settings()), engine, language: settings().language, now: now() }),
    prepare: async () => true,
    loadPicker: async () => picker,
    privacy: () => settings().privacy,
    secrecy: () => secrecyAt(settings(), location.origin),
    keep: async () => [],
    forget: async () => true,
    teach: async () => 'private',
    openPanel: null,
    adapters: () => [],
    chosen: () => undefined,
    changed: () => undefined,
    bar: () => settings().bar,
    keeping: () => 'ok',
    // Nobody else shows rows here, nor asks for them.
    channel: { frame: 'sample', hear: () => undefined, tell: () => undefined },
    isAlive,
    leave,
  });
  overlay.start();
  return overlay;
}
