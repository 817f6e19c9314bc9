import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { type ExtensionBrowser, launchExtension } from '../../e2e/extension.ts';
import { type Demo, startDemo } from '../server.ts';
import { pictureTime } from './clock.ts';

/** In the extension's worker, where the functions given to `evaluate` run. */
declare const chrome: typeof Browser;

export type Theme = 'light' | 'dark';

/** The made-up host that pictures show; the browser finds the demo e-office there. */
const host = 'qlvb.example.gov.vn';
const port = 42001;
export const officeSite = `http://${host}`;

const lists = ['cho-xu-ly', 'phoi-hop', 'mot-cua', 'nhiem-vu', 'da-xu-ly'];

/** What letters need to know of the office, or they would be full of blanks. */
const letters = {
  office: {
    parentAgency: 'Ủy ban nhân dân tỉnh Nam Châu',
    agency: 'Ủy ban nhân dân phường Bến Hồng',
    shortName: 'UBND phường',
    symbol: 'UBND-VP',
    code: 'UBND',
    place: 'Bến Hồng',
    signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    recipients: ['Lưu: VT, VP.'],
  },
};

/** A browser with an extension that is photographed, and the demo e-office behind it. */
export interface Session extends ExtensionBrowser {
  demo: Demo;
  /** A new page at an address, or at a path of the extension, in the colours of a theme. */
  page(path: string, theme: Theme, size: readonly [number, number]): Promise<Page>;
}

function build(output: string, sites: string): string {
  const root = resolve(import.meta.dirname, '../../..');
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-c', 'test/demo/screenshots/wxt.config.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DUNG_HAN_OUTPUT: output, DUNG_HAN_SITES: sites },
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
  return join(root, output, 'chrome-mv3');
}

/** Builds and starts; `isGeneral`: the build that asks for each site. */
export async function startSession(isGeneral: boolean): Promise<Session> {
  const output = `.output/screenshots/${isGeneral ? 'general' : 'packed'}`;
  const extension = build(output, isGeneral ? '' : officeSite);
  const demo = await startDemo({ port, now: pictureTime });
  const browser = await launchExtension({
    extension,
    args: [`--host-resolver-rules=MAP ${host}:80 127.0.0.1:${port}`],
  });
  return {
    ...browser,
    demo,
    async page(path, theme, [width, height]) {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto(path.startsWith('http') ? path : `chrome-extension://${browser.id}/${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

/** Walks the lists of the e-office, so that the extension has something to tell. */
export async function seed({ context, worker }: Session): Promise<void> {
  await worker.evaluate((value) => chrome.storage.local.set({ 'setting.letters': value }), letters);
  const page = await context.newPage();
  for (const list of lists) {
    await page.goto(`${officeSite}/danh-sach/${list}?size=50`);
    await page.locator('html[data-dunghan-ready]').waitFor({ state: 'attached' });
    await keptMore(worker);
  }
  await page.close();
}

/** Until the store has grown and grows no more. */
async function keptMore(worker: Session['worker']): Promise<void> {
  const count = () =>
    worker.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('dung-han');
          opening.onsuccess = () => {
            const db = opening.result;
            const asked = db.transaction('dossiers').objectStore('dossiers').count();
            asked.onsuccess = () => {
              db.close();
              resolve(asked.result);
            };
          };
        }),
    );
  let last = -1;
  for (let turn = 0; turn < 40; turn++) {
    await new Promise((done) => setTimeout(done, 500));
    const now = await count();
    if (now > 0 && now === last) return;
    last = now;
  }
}
