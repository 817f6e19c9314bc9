import { PopupFrame } from '../../components/PopupFrame';
import '../../components/face.css';
import { now } from '../../lib/platform/clock';
import { nativeStorage } from '../../lib/platform/native';
import { isPainted } from '../../lib/platform/page';
import { effectiveNow } from '../../lib/settings/effective';
import { readUrgent } from '../../lib/store/urgent-read';
import { drawPage } from '../shared/draw';
import { lastGlance } from '../shared/glance';
import { shownRows } from './shown';
import type { PopupWays } from './ways';

/*
 * The popup's shell: drawn from what was known last, before settings or the store are even loaded. What is heavy comes in
 * two parts after it, so that nothing of it may be imported here: the rows, then all that can be done. What the rows are
 * made of is read while the first part is loaded, and neither before the shell is on the screen.
 */
document.documentElement.dataset.view = location.search.includes('tabId') ? 'page' : 'popup';

/** A way to another page, loaded when it is taken. */
const way = (name: Exclude<keyof PopupWays, 'onPanel'>) => () =>
  void import('./ways').then(({ popupWays }) => popupWays()[name]());

const glance = await lastGlance();
drawPage(glance ?? { language: 'vi', hiddenParts: [] }, null, () => (
  <PopupFrame
    language={glance?.language ?? 'vi'}
    now={now()}
    counted={glance}
    onReport={way('onReport')}
    onOptions={way('onOptions')}
    onCheck={way('onCheck')}
    onGuide={way('onGuide')}
  />
));
await isPainted();

const settings = effectiveNow(nativeStorage());
const reading = readUrgent(shownRows);
const { drawFirst } = await import('./first');
const first = await drawFirst(glance, await settings, await reading);
const { startPopup } = await import('./app');
startPopup(glance, first);
