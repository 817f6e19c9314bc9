import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../components/tokens.css?inline';
import { answerPageStatus, type PageStatus, type SightingsResult, sendSightings } from '../lib/messages';
import { type ListCount, layerTokens, Overlay } from '../lib/overlay';
import badge from '../lib/overlay/badge.css?inline';
import { isPrivate, now, settingAreas } from '../lib/platform';
import { readSettings, watchSettings } from '../lib/settings';
import { worldOf } from '../lib/standing';

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main(context) {
    const { signal } = context;
    const areas = settingAreas();
    const loaded = pageIsQuiet(signal);
    let { settings } = await readSettings(areas);
    let world = worldOf(settings);
    let problem: SightingsResult['problem'];
    let tell = () => {};
    const overlay = new Overlay({
      document,
      css: layerTokens(tokens) + badge,
      signal,
      world: () => ({ ...world, language: settings.language, now: now() }),
      secrecy: () => settings.secrecy[location.origin] ?? { emptyMeans: 'unclear' },
      changed: () => tell(),
      async keep(list, sightings, observedAt) {
        const result = await sendSightings({ list, sightings, observedAt });
        problem = result.problem;
        if (problem === 'gone') context.abort('the extension was updated or removed');
        tell();
        return result.adjustments;
      },
    });
    tell = answerPageStatus(() => statusOf(overlay.status(), problem), signal);
    watchSettings(areas, signal, (read) => {
      settings = read.settings;
      world = worldOf(settings);
      overlay.refresh();
    });
    await loaded;
    overlay.start();
  },
});

/** Frameworks take over a page's markup while it loads; nothing is added before they are through. */
function pageIsQuiet(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const rest = () => setTimeout(resolve, 0);
    if (document.readyState === 'complete') rest();
    else addEventListener('load', rest, { once: true, signal });
  });
}

function statusOf(lists: ListCount[], problem: SightingsResult['problem']): PageStatus {
  const keeping = isPrivate()
    ? 'private'
    : problem === 'noStorage' || problem === 'quota' || problem === 'private'
      ? problem
      : lists.some(({ unclear }) => unclear > 0)
        ? 'secretColumnEmpty'
        : 'ok';
  return { lists, keeping };
}
