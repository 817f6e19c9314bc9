import type { SettingAreas } from '../platform';
import { contents } from './read';

/** A browser that has just started may be asked for its policy and not answer for seconds. */
const patienceMs = 1000;

/** Whether the browser has handed over a policy for this extension; `late`: it has not answered yet. */
export async function policySeen(areas: Pick<SettingAreas, 'managed'>): Promise<'yes' | 'no' | 'late'> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patienceMs, 'late'));
  const answer = contents(areas.managed).then((policy) => (Object.keys(policy).length > 0 ? 'yes' : 'no'));
  return Promise.race([answer, late]);
}
