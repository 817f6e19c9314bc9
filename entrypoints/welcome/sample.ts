import type { FirstBadge } from '../../components/WelcomeNext';
import { sampleOffice } from '../../lib/locale/sample';
import type { Settings } from '../../lib/model/settings';
import { viewOf } from '../../lib/overlay/view';
import { now } from '../../lib/platform';
import { factsOf, worldOf } from '../../lib/standing';
import { sampleRows } from '../shared/sample-rows';

/** The first badge of the sample page, computed as that page computes it: nothing of it was kept. */
export function firstOfSample(settings: Settings): FirstBadge | null {
  const world = { ...worldOf(settings), now: now() };
  const [cells = []] = sampleRows(world.now, world.calendar);
  const [, ngayDen = '', number = '', , subject = '', , , hanXuLy = ''] = cells;
  const facts = factsOf({ ngayDen, hanXuLy }, {}, world.now, sampleOffice.list);
  const text = (language: 'vi' | 'en') => {
    const view = viewOf(facts, undefined, { ...world, language });
    return { short: view?.full ?? '', long: view?.title ?? '' };
  };
  const view = viewOf(facts, undefined, { ...world, language: settings.language });
  if (view === null) return null;
  return { state: view.state, number, subject, countdown: { vi: text('vi'), en: text('en') }, isSample: true };
}
