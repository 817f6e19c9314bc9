import { createCalendar } from '../../lib/calendar';
import { defaultRules } from '../../lib/deadline';
import { Overlay, type OverlayOptions } from '../../lib/overlay';
import { engine } from '../../lib/overlay/engine';

/** A Monday morning in an office with usual hours. */
export const world = {
  now: Date.parse('2026-06-15T09:00+07:00'),
  calendar: createCalendar(),
  rules: defaultRules,
  thresholds: { soonWorkMinutes: 960, soonShare: 0.75 },
  language: 'vi' as const,
  engine,
};

/** Starts the overlay in the test's own page, until `life` ends; `more` stands in for what most tests do not need. */
export function startOverlay(
  life: AbortController,
  keep: OverlayOptions['keep'],
  more: Partial<OverlayOptions> = {},
): Overlay {
  const overlay = new Overlay({
    document,
    css: '',
    world: () => world,
    secrecy: () => ({ emptyMeans: 'unclear' }),
    privacy: () => ({ keepApplicant: false }),
    forget: async () => true,
    keep,
    isAlive: () => true,
    prepare: async () => true,
    adapters: () => [],
    loadPicker: async () => null,
    openPanel: null,
    teach: async () => null,
    chosen: () => {},
    leave: () => life.abort(),
    changed: () => {},
    bar: () => true,
    keeping: () => 'ok',
    channel: { frame: '0', hear() {}, tell() {} },
    signal: life.signal,
    ...more,
  });
  overlay.start();
  return overlay;
}

/** The badges that lie over the test's page now. */
export function badges(): HTMLElement[] {
  const layer = document.querySelector('[data-dunghan="layer"]:last-of-type');
  return [...(layer?.shadowRoot?.querySelectorAll<HTMLElement>('[data-dunghan="badge"]') ?? [])];
}

/** Some frames later, however long the machine takes for each. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
