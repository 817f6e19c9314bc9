import { expect, test } from 'vitest';
import { inOrder } from '../../entrypoints/shared/turns';

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
