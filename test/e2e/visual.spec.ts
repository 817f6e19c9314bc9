import { expect, test } from '@playwright/test';
import { pinnedFonts } from './fonts.ts';
import { Screens, screens } from './screens.ts';

/**
 * Every screen as a picture, in both themes, at 100 % and at 200 %: half as many pixels of CSS each way, drawn twice as
 * large, which is what a browser's zoom does. `npm run screens:update` takes the pictures anew.
 */
const size = { width: 1000, height: 700 };
const fonts = pinnedFonts();
const all = new Screens({ viewport: size, deviceScaleFactor: 2, ...(fonts === null ? {} : { env: fonts }) });

test.skip(fonts === null, 'Pictures need the fonts of Debian’s fonts-noto-core: sudo apt-get install fonts-noto-core');
test.afterAll(() => all.close());

for (const screen of screens) {
  test(screen.name, async () => {
    const page = await all.open(screen);
    // Whether a focus that an act has set shows is up to the browser.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // A page of the e-office is not ours to lay out anew.
    for (const times of screen.within === undefined ? [1, 2] : [1]) {
      await page.setViewportSize({ width: size.width / times, height: size.height / times });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect.soft(page).toHaveScreenshot(`${screen.name}-${colorScheme}-${times}00.png`, {
          animations: 'disabled',
          scale: times === 1 ? 'css' : 'device',
          threshold: 0.1,
          maxDiffPixelRatio: 0.002,
        });
      }
    }
    await page.close();
  });
}
