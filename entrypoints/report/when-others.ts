import type { Settings } from '../../lib/model/settings';
import { stable } from '../../lib/text';

/** Reads anew where what a report is computed with has changed; saved filters are none of that. */
export function whenOthers(settings: () => Settings | null, read: () => Promise<void>, draw: () => void) {
  let readWith = '';
  return async (): Promise<void> => {
    const known = settings();
    if (known === null) return;
    const { views: _views, ...others } = known;
    const next = stable(others);
    if (next === readWith) return draw();
    readWith = next;
    await read();
  };
}
