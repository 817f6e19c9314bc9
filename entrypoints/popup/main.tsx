import { PopupFrame } from '../../components/PopupFrame';
import '../../components/face.css';
import { now } from '../../lib/platform';
import { drawPage } from '../shared/draw';
import { lastGlance } from '../shared/glance';
import { ways } from './ways';

/*
 * The popup's shell: drawn from what was known last, before settings or the store are even loaded. All else comes with
 * `app.tsx`, so that nothing heavy may be imported here.
 */
document.documentElement.dataset.view = location.search.includes('tabId') ? 'page' : 'popup';

const glance = await lastGlance();
drawPage(glance ?? { language: 'vi', hiddenParts: [] }, null, () => (
  <PopupFrame language={glance?.language ?? 'vi'} now={now()} counted={glance} {...ways} />
));

const { startPopup } = await import('./app');
startPopup(glance);
