import { describe, expect, it } from 'vitest';
import { type Box, roomIn } from '../../lib/overlay/room';

const cell: Box = { left: 100, top: 50, right: 220, bottom: 90 };
const line = (left: number, right: number, top = 60): Box => ({ left, top, right, bottom: top + 18 });

describe('room for a badge in a cell', () => {
  it('stands at the right edge beside the text', () => {
    expect(roomIn(cell, [line(108, 160)], 50, 16)).toEqual({ left: 168, top: 61 });
  });

  it('goes below the text when there is no room beside it', () => {
    const place = roomIn({ ...cell, bottom: 110 }, [line(108, 210)], 80, 16);
    expect(place?.top).toBeGreaterThanOrEqual(77);
  });

  it('never reaches more than a pixel into a line', () => {
    for (let right = 110; right < 218; right++) {
      const ink = [line(108, right)];
      const place = roomIn(cell, ink, 40, 16);
      if (place === null) continue;
      const across = Math.min(place.left + 40, right) - Math.max(place.left, 108);
      const down = Math.min(place.top + 16, 78) - Math.max(place.top, 60);
      expect(across <= 1 || down <= 1).toBe(true);
      expect(place.left).toBeGreaterThanOrEqual(cell.left);
      expect(place.left + 40).toBeLessThanOrEqual(cell.right);
    }
  });

  it('says so when there is none', () => {
    expect(roomIn(cell, [line(100, 220, 50), line(100, 220, 68)], 40, 16)).toBeNull();
    expect(roomIn(cell, [], 130, 16)).toBeNull();
    expect(roomIn({ ...cell, bottom: 60 }, [], 40, 16)).toBeNull();
  });
});
