import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../components/tokens.css?inline';
import {
  answerPageStatus,
  askForPart,
  betweenFrames,
  keepingOf,
  type SightingsResult,
  sendSightings,
  sendTaught,
} from '../lib/messages';
import { type Engine, layerTokens, Overlay, offered, type Picker, switchedOff } from '../lib/overlay';
import badge from '../lib/overlay/badge.css?inline';
import { isAlive, isOurSite, isPrivate, now, pageIsQuiet, settingAreas } from '../lib/platform';
import { defaultSettings } from '../lib/settings/defaults';
import { watchEffective } from '../lib/settings/effective';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    if (!isOurSite(location.origin)) return;
    const { signal } = context;
    let settings = defaultSettings();
    let engine: Engine | null = null;
    let world: ReturnType<Engine['worldOf']> | undefined;
    let problem: SightingsResult['problem'];
    let tell = () => {};
    // Made before anything is awaited: its listeners must stand at the window before the host's own.
    const overlay = new Overlay({
      document,
      css: layerTokens(tokens) + badge,
      signal,
      world() {
        if (engine === null) throw new Error('The world is asked for before the engine is there.');
        world ??= engine.worldOf(settings);
        return { ...world, engine, language: settings.language, now: now() };
      },
      async prepare() {
        engine ??= (await askForPart('engine')) ? offered<Engine>('engine') : null;
        return engine !== null;
      },
      secrecy: () => settings.secrecy[location.origin] ?? { emptyMeans: 'unclear' },
      isAlive,
      adapters: () => settings.adapters,
      loadPicker: async () => ((await askForPart('picker')) ? offered<Picker>('picker') : null),
      teach: (adapter) => sendTaught(adapter),
      chosen: () => frames.tell(),
      leave: () => context.abort('the extension was updated or removed'),
      changed: () => tell(),
      async keep(list, sightings, observedAt, coverage) {
        const result = await sendSightings({ list, sightings, observedAt, coverage });
        problem = result.problem;
        tell();
        return problem === undefined || problem === 'private' ? result.adjustments : null;
      },
    });
    const status = () => {
      const lists = overlay.status();
      const unclear = lists.reduce((sum, list) => sum + list.unclear, 0);
      const off = switchedOff(document, settings.adapters);
      return { lists, keeping: keepingOf(problem, isPrivate(), unclear), ...off };
    };
    tell = answerPageStatus(status, (field) => void overlay.pointing.point(field), signal);
    const frames = betweenFrames(() => overlay.pointing.stop(), signal);
    const known = new Promise<void>((resolve) => {
      watchEffective(settingAreas(), signal, (changed) => {
        settings = changed;
        world = undefined;
        overlay.refresh();
        resolve();
      });
    });
    // Not awaited: a browser that injects into an open tab holds the page's load event until `main` is through.
    void Promise.all([pageIsQuiet(signal), known]).then(() => overlay.start());
  },
});
