import { expect, test } from 'vitest';
import { inOrder, inTurns } from '../../entrypoints/shared/turns';

test('work begins when the work before it has ended, and goes on after one that failed', async () => {
  const after = inOrder();
  const seen: string[] = [];
  const work = (name: string, ms: number, fails = false) =>
    after(async () => {
      seen.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, ms));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work('a', 20), work('b', 10, true), work('c', 0)]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('work that is asked for while it runs is done once more, and again after it has failed', async () => {
  let runs = 0;
  let fails = false;
  const ask = inTurns(async () => {
    runs++;
    await new Promise((done) => setTimeout(done, 5));
    if (fails) throw new Error('once');
  });
  await Promise.all([ask(), ask(), ask()]);
  expect(runs).toBe(2);
  fails = true;
  await expect(ask()).rejects.toThrow('once');
  fails = false;
  await ask();
  expect(runs).toBe(4);
});
