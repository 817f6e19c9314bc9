import { expect, test } from 'vitest';

test('a workbook of 10,000 rows is made in a worker, with progress, and without a worker of its own', async () => {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), { type: 'module' });
  const messages: Record<string, unknown>[] = [];
  await new Promise<void>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      messages.push(data);
      if (!('done' in data)) resolve();
    };
  });
  worker.terminate();
  const end = messages.at(-1);
  expect(end).not.toHaveProperty('error');
  expect(end?.size).toBeGreaterThan(500_000);
  expect(end?.head).toEqual(new Uint8Array([0x50, 0x4b]));
  expect(messages.slice(0, -1).at(-1)).toEqual({ done: 10_000, total: 10_000 });
  expect(messages.length).toBeGreaterThan(10);
});
