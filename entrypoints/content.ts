import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../components/tokens.css?inline';
import {
  answerPageStatus,
  askForPart,
  asking,
  betweenFrames,
  forgetting,
  hearChanges,
  Keeper,
  requestChannel,
} from '../lib/messages';
import { eachLife, layerTokens, Overlay, ScriptLoader, switchedOff } from '../lib/overlay';
import { isAdded, isAlive, isPacked, isPrivate, now, pageIsQuiet, settingAreas, siteOfDocument } from '../lib/platform';
import { isSiteAllowed, pageDefaults, readPageKey, secrecyAt, watchEffective } from '../lib/settings/page';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    const site = siteOfDocument();
    if (!isPacked(site)) return;
    eachLife(document, context.signal, (signal) => live(signal, site, () => context.abort()));
  },
});

/** One life of a document: what is begun here ends with `signal`. */
function live(signal: AbortSignal, site: string, leave: () => void): void {
  let settings = pageDefaults();
  const scripts = new ScriptLoader(askForPart, () => settings, now);
  let tell = () => {};
  const { keep, keeping } = new Keeper(() => tell());
  // Made before anything is awaited: its listeners must stand at the window before the host's own.
  const overlay = new Overlay({
    document,
    css: layerTokens(tokens),
    signal,
    world: () => scripts.world(),
    prepare: () => scripts.prepare(),
    loadPicker: () => scripts.picker(),
    privacy: () => settings.privacy,
    secrecy: () => secrecyAt(settings, location.origin),
    forget: forgetting(() => readPageKey(settingAreas())),
    isAlive,
    adapters: () => settings.adapters,
    ...asking(isPrivate()),
    chosen: () => frames.tell(),
    leave,
    changed: () => tell(),
    bar: () => settings.bar,
    keep,
    keeping,
    channel: requestChannel(site),
  });
  const status = () => {
    const lists = overlay.status();
    const hidden = overlay.isBarHidden ? { barHidden: true as const } : {};
    return { lists, keeping: keeping(lists), ...hidden, ...switchedOff(document, settings.adapters) };
  };
  tell = answerPageStatus(status, (field) => void overlay.pointing.point(field), signal);
  const frames = betweenFrames(() => overlay.pointing.stop(), signal);
  hearChanges(overlay, leave, signal);
  const known = new Promise<void>((resolve) => {
    watchEffective(settingAreas(), signal, (changed) => {
      // Where it is named again, the background injects anew.
      if (!isSiteAllowed(changed, site)) return leave();
      settings = changed;
      scripts.forget();
      overlay.refresh();
      resolve();
    });
  });
  // Not awaited: a browser that injects into an open tab holds the page's load event until `main` is through.
  void Promise.all([isAdded(site), pageIsQuiet(signal), known]).then(([added]) => (added ? overlay.start() : leave()));
}
