import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'zones-'));
const bundle = join(folder, 'probe.mjs');

beforeAll(() => {
  const entry = new URL('./zone-probe.ts', import.meta.url).pathname;
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const zones: [string, number][] = [
  ['Asia/Ho_Chi_Minh', -480],
  ['America/New_York', 300],
  ['Pacific/Kiritimati', 640],
];

test.each(zones)('under %s', (zone, offset) => {
  const out = execFileSync(process.execPath, [bundle], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
  const got = JSON.parse(out) as Record<string, unknown>;
  // The zone was really another: minutes west of Greenwich in 1970, when Việt Nam was at +08:00.
  expect(got.offset).toBe(offset);
  expect(got).toMatchObject({
    tet: [
      '1968-01-29',
      '1985-01-21',
      '2007-02-17',
      '2024-02-10',
      '2025-01-29',
      '2026-02-17',
      '2027-02-06',
      '2030-02-02',
    ],
    hungKings: ['2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26', '2027-04-16'],
    due: Date.parse('2026-06-19T16:00+07:00'),
    workMinutes: 390 + 3 * 480 + 420,
    end: Date.parse('2026-09-09T17:00+07:00'),
  });
  expect(got.text).toMatchObject({ vi: { short: 'còn 4 ngày 5 giờ' } });
});
