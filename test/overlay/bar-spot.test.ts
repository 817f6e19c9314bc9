import { describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../lib/overlay/bar/channel';
import { Cover, floatingSpot, type Ground } from '../../lib/overlay/bar/cover';
import { Frames } from '../../lib/overlay/bar/frames';
import { spotFor } from '../../lib/overlay/bar/spot';
import type { Box } from '../../lib/overlay/room';

const window = { width: 1000, height: 600 };
const size = { width: 300, height: 40 };
const clearOf =
  (...taken: Box[]) =>
  (box: Box) =>
    !taken.some((one) => one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top);
const below = { left: 0, top: 500, right: 1000, bottom: 600 };

describe('where the bar lies', () => {
  it('below on the right, where nothing lies there', () => {
    expect(spotFor(size, window, () => true, null, false)).toEqual({ left: 692, top: 552 });
  });
  it('above, where all that is below is taken', () => {
    expect(spotFor(size, window, clearOf(below), null, false)).toEqual({ left: 692, top: 8 });
  });
  it('where it is, as long as that is free', () => {
    const now = { left: 350, top: 8 };
    expect(spotFor(size, window, () => true, now, false)).toEqual(now);
    expect(spotFor(size, window, clearOf({ left: 400, top: 0, right: 420, bottom: 20 }), now, false)).toEqual({
      left: 692,
      top: 552,
    });
  });
  it('nowhere, where its corners are taken or the window is smaller than it', () => {
    const middle = { left: 100, top: 60, right: 900, bottom: 540 };
    const only = (box: Box) => !clearOf(middle)(box);
    expect(spotFor(size, window, only, null, false)).toBeNull();
    expect(spotFor(size, { width: 310, height: 600 }, () => true, null, false)).toBeNull();
    expect(spotFor(size, { width: 400, height: 50 }, () => true, { left: 200, top: 200 }, false)).toBeNull();
  });
  it('anywhere along the edges, where it is a handle', () => {
    const handle = { width: 40, height: 24 };
    const corners = [
      below,
      { left: 0, top: 0, right: 1000, bottom: 100 },
      { left: 0, top: 0, right: 900, bottom: 600 },
    ];
    const spot = spotFor(handle, window, clearOf(...corners), null, true);
    expect(spot).toMatchObject({ left: 952 });
    expect(spot?.top).toBeGreaterThanOrEqual(100);
    expect((spot?.top ?? 999) + 24).toBeLessThanOrEqual(500);
  });
});

describe('where what floats lies', () => {
  const by = { left: 952, top: 300, right: 992, bottom: 324 };
  const card = { width: 340, height: 100 };
  const inAny = (boxes: Box[], x: number, y: number) =>
    boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  const coverOf = (controls: Box[], shown: Box[] = []) =>
    new Cover(window, (x, y): Ground => (inAny(controls, x, y) ? 'control' : inAny(shown, x, y) ? 'shown' : 'free'));
  const boxAt = ({ left, top }: { left: number; top: number }) => ({ left, top, right: left + 340, bottom: top + 100 });

  it('beside the handle, where nothing lies there', () => {
    expect(floatingSpot(card, window, coverOf([]), by)).toEqual({ left: 656, top: 196 });
  });
  it('over no control where any place is without one, however small the control', () => {
    const field = { left: 700, top: 250, right: 712, bottom: 262 };
    const button = { left: 960, top: 400, right: 984, bottom: 424 };
    const spot = floatingSpot(card, window, coverOf([field, button]), by);
    expect(clearOf(field, button, by)(boxAt(spot))).toBe(true);
    expect(spot.left).toBeGreaterThan(500);
  });
  it('rather over words than over controls, and rather farther away than over many words', () => {
    const right = { left: 500, top: 0, right: 1000, bottom: 600 };
    const left = { left: 0, top: 0, right: 500, bottom: 600 };
    expect(floatingSpot(card, window, coverOf([right], [left]), by).left).toBeLessThan(500 - 340);
    expect(floatingSpot(card, window, coverOf([], [right]), by).left).toBeLessThan(500 - 340);
  });
  it('inside a window that has no room beside the handle', () => {
    const low = { width: 360, height: 120 };
    const cover = new Cover(low, (): Ground => 'free');
    expect(floatingSpot(card, low, cover, { left: 312, top: 88, right: 352, bottom: 112 })).toEqual({
      left: 16,
      top: 16,
    });
  });
  it('over as few controls as can be, where they are everywhere, and never over the handle', () => {
    const all = { left: 0, top: 0, right: 1000, bottom: 600 };
    const spot = floatingSpot(card, window, coverOf([all]), by);
    expect(clearOf(by)(boxAt(spot))).toBe(true);
    expect(spot.left).toBeGreaterThanOrEqual(4);
    expect(spot.top).toBeGreaterThanOrEqual(4);
  });
});

describe('the frames of a tab', () => {
  /** Frames that hear each other, in a page that has others in it. */
  function framesOf(...names: string[]) {
    const all = new Map<string, Frames>();
    const told = vi.fn();
    for (const name of names) {
      const tell = (rows: number) => {
        told(name, rows);
        for (const [other, frames] of all) if (other !== name) frames.hear(name, rows);
      };
      const channel: Channel = { frame: name, hear() {}, tell };
      const page = Object.assign(new EventTarget(), { length: 1 });
      const self = Object.assign(page, { parent: page }) as unknown as Window;
      all.set(name, new Frames(channel, self, new AbortController().signal));
    }
    return {
      all,
      told,
      mains: (rows: Record<string, number>) =>
        [...all].flatMap(([name, one]) => (one.isMain(rows[name] ?? 0) ? name : [])),
    };
  }

  it('have one main one: that with the most rows, of equals the first by name', () => {
    const { all, mains } = framesOf('a', 'b', 'c');
    for (const [name, rows] of [
      ['a', 3],
      ['b', 5],
      ['c', 5],
    ] as const)
      all.get(name)?.tell(rows);
    expect(mains({ a: 3, b: 5, c: 5 })).toEqual(['b']);
    all.get('a')?.tell(9);
    expect(mains({ a: 9, b: 5, c: 5 })).toEqual(['a']);
    all.get('a')?.tell(0);
    expect(mains({ a: 0, b: 5, c: 5 })).toEqual(['b']);
  });
  it('answer one that is new, and say nothing twice', () => {
    const { all, told } = framesOf('a', 'b');
    all.get('a')?.tell(3);
    all.get('a')?.tell(3);
    expect(told.mock.calls).toEqual([['a', 3]]);
    all.get('b')?.tell(2);
    expect(told.mock.calls.slice(1)).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
  });
  it('say nothing where there is only one', () => {
    const tell = vi.fn();
    const page = Object.assign(new EventTarget(), { length: 0 });
    const alone = Object.assign(page, { parent: page }) as unknown as Window;
    const frames = new Frames({ frame: 'a', hear() {}, tell }, alone, new AbortController().signal);
    frames.tell(5);
    expect(tell).not.toHaveBeenCalled();
    expect(frames.isMain(5)).toBe(true);
    frames.hear('b', 7);
    expect(tell).toHaveBeenCalledExactlyOnceWith(5);
    expect(frames.isMain(5)).toBe(false);
  });
});
