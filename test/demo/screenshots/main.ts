import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { pictureSizes } from '../../../lib/model/guide.ts';
import { type Session, seed, startSession } from './session.ts';
import { type Shot, shots } from './shots.ts';
import { toWebp } from './webp.ts';

/**
 * `npm run screenshots [-- name …]`: takes the pictures of the guides and the README anew, in both themes, of a build whose
 * clock stands still. What cannot be taken is named, and its old picture stays.
 */
const folder = resolve(import.meta.dirname, '../../../public/guide');

/** Until the page looks the same twice. */
async function whenStill(page: Page, take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  for (let turn = 0; turn < 20; turn++) {
    await page.waitForTimeout(400);
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  return last;
}

async function takeOne(session: Session, encoder: Page, shot: Shot): Promise<void> {
  let opened: Awaited<ReturnType<Shot['open']>> | undefined;
  for (const theme of ['light', 'dark'] as const) {
    if (opened === undefined || shot.isOffice) {
      await opened?.page.close();
      opened = await shot.open(session, theme);
    }
    const { page, clip } = opened;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const [width, height] = pictureSizes[shot.name];
    await page.bringToFront();
    await page.evaluate(() => document.fonts.ready);
    const png = await whenStill(page, () =>
      page.screenshot({ caret: 'hide', ...(clip === undefined ? {} : { clip: { ...clip, width, height } }) }),
    );
    const webp = await toWebp(encoder, png);
    writeFileSync(resolve(folder, `${shot.name}-${theme}.webp`), webp);
    console.log(`public/guide/${shot.name}-${theme}.webp  ${Math.round(webp.length / 1000)} kB`);
  }
  await opened?.page.close();
}

async function takeAll(isGeneral: boolean, names: readonly string[]): Promise<string[]> {
  const wanted = shots.filter(
    (shot) => (shot.isGeneral ?? false) === isGeneral && (names.length === 0 || names.includes(shot.name)),
  );
  if (wanted.length === 0) return [];
  const failed: string[] = [];
  const session = await startSession(isGeneral);
  try {
    if (!isGeneral) await seed(session);
    const encoder = await session.context.newPage();
    for (const shot of wanted)
      await takeOne(session, encoder, shot).catch((error: unknown) => {
        failed.push(`${shot.name}: ${error instanceof Error ? error.message : error}`);
      });
  } finally {
    await session.close();
  }
  return failed;
}

mkdirSync(folder, { recursive: true });
const names = process.argv.slice(2);
const failed = [...(await takeAll(false, names)), ...(await takeAll(true, names))];
for (const line of failed) console.error(`not taken: ${line}`);
process.exitCode = failed.length === 0 ? 0 : 1;
