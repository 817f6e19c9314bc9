import { PopupFrame } from '../../components/PopupFrame';
import '../../components/face.css';
import { isPainted, now } from '../../lib/platform';
import { drawPage } from '../shared/draw';
import { lastGlance } from '../shared/glance';
import { popupWays } from './ways';

/*
 * The popup's shell: drawn from what was known last, before settings or the store are even loaded. What is heavy comes in
 * two parts after it, so that nothing of it may be imported here: the rows, then all that can be done.
 */
document.documentElement.dataset.view = location.search.includes('tabId') ? 'page' : 'popup';

const ways = popupWays();
const glance = await lastGlance();
drawPage(glance ?? { language: 'vi', hiddenParts: [] }, null, () => (
  <PopupFrame language={glance?.language ?? 'vi'} now={now()} counted={glance} {...ways} />
));
await isPainted();

const { drawFirst } = await import('./first');
const first = await drawFirst(glance, ways);
const { startPopup } = await import('./app');
startPopup(glance, first, ways);
