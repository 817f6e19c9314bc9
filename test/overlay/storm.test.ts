import { expect, test } from 'vitest';
import { Storm } from '../../lib/overlay/storm';

/** Notes a change every so many ms; answers at which of them it was a storm. */
function noted(storm: Storm, every: number, times: number, start = 0, concernsLists = (_n: number) => false): number[] {
  const found: number[] = [];
  for (let n = 0; n < times; n++) if (storm.note(concernsLists(n), start + n * every)) found.push(n);
  return found;
}

test('a ticker by the frame is a storm after a second, a clock by the second never', () => {
  expect(noted(new Storm(), 16, 120)[0]).toBe(63);
  expect(noted(new Storm(), 500, 120)).toEqual([]);
});

test('a page that is being built is none', () => {
  expect(noted(new Storm(), 4, 200)).toEqual([]);
});

test('changes of a list end it', () => {
  expect(noted(new Storm(), 16, 600, 0, (n) => n % 40 === 0)).toEqual([]);
});

test('after a pause it is known again at once, and after a lull it is not', () => {
  const storm = new Storm();
  expect(noted(storm, 16, 64)).toEqual([63]);
  expect(noted(storm, 16, 10, 2008)).toEqual([3, 7]);
  expect(noted(storm, 16, 10, 9000)).toEqual([]);
});
