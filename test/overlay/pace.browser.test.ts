import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from '../../lib/overlay/pace';

/** What a pace asked for, in order. */
let done: string[];
let isOutdated: boolean;
let pace: Pace;

// Its own clock and frames: what is told apart here are milliseconds, which a busy machine does not keep.
const frame = async () => vi.advanceTimersToNextFrame();
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const times = (what: string) => done.filter((one) => one === what).length;

beforeEach(async () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'],
  });
  done = [];
  isOutdated = false;
  pace = new Pace({
    paint: () => done.push('paint'),
    hasMoved: () => false,
    isOutdated: (isSparse) => {
      done.push(isSparse ? 'sparse look' : 'look');
      return isOutdated;
    },
    clear: () => done.push('clear'),
  });
  pace.start();
  await wait(100);
  done = [];
});

afterEach(() => {
  pace.stop();
  vi.useRealTimers();
});

describe('the pace of the overlay', () => {
  it('paints changed rows before the frame is drawn', async () => {
    pace.now();
    await frame();
    expect(done).toEqual(['paint']);
  });

  it('takes badges of a redrawn list away at once and paints after the frame, whatever else changes before it', async () => {
    pace.now();
    pace.redrawn();
    pace.now();
    expect(done).toEqual(['clear']);
    await frame();
    expect(done).toEqual(['clear']);
    await wait(100);
    expect(done).toEqual(['clear', 'paint']);
  });

  it('keeps showing badges of a list that is redrawn again and again', async () => {
    for (let i = 0; i < 5; i++) {
      pace.redrawn();
      await frame();
      await wait(50);
    }
    expect(times('clear')).toBe(1);
    expect(times('paint')).toBe(5);
  });

  it('paints seldom while rows fly by, and soon after the last of them', async () => {
    // 2 s at a frame each 50 ms.
    for (let i = 0; i < 40; i++) {
      pace.flying();
      await wait(50);
    }
    expect(times('paint')).toBe(2);
    await wait(200);
    expect(times('paint')).toBe(3);
    await wait(3000);
    expect(times('paint')).toBe(3);
  });

  it('does not paint between a change and the frame it shows in', async () => {
    pace.glance();
    await wait(50);
    pace.glance();
    // Just before the glance that was put off.
    vi.advanceTimersByTime(234);
    pace.after();
    vi.advanceTimersByTime(8);
    expect(done).toEqual([]);
    await wait(50);
    expect(done).toEqual(['paint']);
  });

  it('answers a lone change by a look at once, and paints only if something lies over badges', async () => {
    pace.covered();
    await wait(100);
    expect(done).toEqual(['look']);
    isOutdated = true;
    pace.covered();
    await wait(400);
    expect(done).toEqual(['look', 'look', 'paint']);
  });

  it('paints where badges are hidden or rows may be drawn otherwise', async () => {
    pace.covered(true);
    await wait(100);
    pace.covered(false, true);
    await wait(400);
    expect(done).toEqual(['paint', 'paint']);
  });

  it('looks seldom in a storm of changes, at few badges, and once at all when it is over', async () => {
    const end = performance.now() + 5000;
    while (performance.now() < end) {
      pace.covered();
      await wait(16);
    }
    expect(times('paint')).toBe(0);
    expect(times('look')).toBeLessThanOrEqual(2);
    expect(times('sparse look')).toBeGreaterThanOrEqual(1);
    expect(times('sparse look')).toBeLessThanOrEqual(3);
    const before = times('look');
    await wait(2500);
    expect(times('look')).toBe(before + 1);
  });

  it('looks at few badges while it is only told that a storm goes on, and once at all when no more is told', async () => {
    for (let told = 0; told < 6; told++) {
      pace.storm(false);
      await wait(1000);
    }
    expect(times('paint')).toBe(0);
    expect(times('look')).toBe(0);
    expect(times('sparse look')).toBeLessThanOrEqual(4);
    await wait(5000);
    expect(times('look')).toBe(1);
    isOutdated = true;
    pace.storm(false);
    await wait(2500);
    expect(times('paint')).toBe(1);
  });

  it('paints in a storm where badges are hidden', async () => {
    pace.storm(true);
    await wait(300);
    expect(done).toEqual(['paint']);
  });

  it('does not wait for ever for a frame that does not come', () => {
    const never = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    pace.redrawn();
    vi.advanceTimersByTime(240);
    expect(done).toEqual(['clear']);
    vi.advanceTimersByTime(20);
    expect(done).toEqual(['clear', 'paint']);
    never.mockRestore();
  });
});
