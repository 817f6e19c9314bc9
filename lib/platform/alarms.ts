import { browser } from './browser';

/**
 * Calls `ring` every so many minutes, from the next one on, also after the browser was closed or the computer slept:
 * then once. To be called at each start of the background. An alarm that is there stays as it is: made anew at every
 * start of a worker, it would never ring.
 */
export function everyMinutes(name: string, minutes: number, ring: () => void): void {
  onAlarm(name, ring);
  void keep(name, minutes);
}

/** Calls `ring` whenever this alarm rings, too, which another part keeps. */
export function onAlarm(name: string, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}

async function keep(name: string, minutes: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes === minutes) return;
  browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: minutes });
}
