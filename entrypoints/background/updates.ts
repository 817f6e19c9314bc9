import {
  applyUpdate,
  isQuiet,
  isUpdateWaiting,
  now,
  onAlarm,
  onAwayChanged,
  onStart,
  onUpdate,
  reopenPages,
  useNow,
} from '../../lib/platform';
import { clockAlarm } from './reminders';

/**
 * Puts a new version in place at the next quiet moment. Else a browser does it when it is started again, which in an
 * office may be weeks later.
 */
export function keepUpdated(): void {
  const look = async () => {
    if ((await isUpdateWaiting()) && isQuiet(await useNow(), now())) await applyUpdate();
  };
  onUpdate(() => void look());
  onAlarm(clockAlarm, () => void look());
  onAwayChanged(() => void look());
  onStart((isNew) => void (isNew && reopenPages()));
}
