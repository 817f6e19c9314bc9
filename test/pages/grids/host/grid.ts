import type { Page } from '@playwright/test';
import type { Dossier } from '../../dossiers.ts';
import { data, page } from '../../html.ts';
import { type ListPageSpec, listPage, type Step, type TestPage } from '../../page.ts';

/** A column as the script of a page gets it; the rest is for the grid to understand. */
export interface Column {
  title: string;
  /** A field of the row; none for columns of controls. */
  key?: keyof Dossier;
  width?: number;
  [option: string]: unknown;
}

export interface GridSpec extends Omit<ListPageSpec, 'html' | 'frames'> {
  /** File of `client/` that draws it. */
  client: string;
  title: string;
  columns: readonly Column[];
  /** Whatever else the script wants to know. */
  options?: Record<string, unknown>;
  css?: string;
  /** Whatever its script needs before it. */
  head?: string;
  /** Around `<div id="goc">`, where the grid is. */
  body?: string;
}

/** Of a dossier only what an application would have been sent. */
export function sent({ expected: _, due: __, ...row }: Dossier): Partial<Dossier> {
  return row;
}

export const plain = `body{margin:0;font:14px/1.5 system-ui,"Noto Sans",sans-serif;background:#fff;color:#222}
#trang{padding:12px 16px;max-width:1180px}h1{font-size:18px;margin:0 0 10px}`;

/** Grids name their parts by chance; two loads of a page must be the same document. */
const chance = 'var mam=1;Math.random=function(){mam=(mam*16807)%2147483647;return mam/2147483647}';

/** A file as it is in its package. */
export const asPackaged = (path: string): string =>
  path.endsWith('.css')
    ? `<link rel="stylesheet" href="/goi/tep/${path}">`
    : `<script src="/goi/tep/${path}"></script>`;

/** A page whose list is drawn by a grid from a package, out of the rows it is given as data. */
export function gridPage({ client, title, columns, options, css = '', body, head = '', ...spec }: GridSpec): TestPage {
  return listPage({
    ...spec,
    html: (rows, now) =>
      page({
        title,
        head: `<link rel="icon" href="data:,">${head}<link rel="stylesheet" href="/goi/${client}.css">`,
        css: plain + css,
        body: `<div id="trang">${body ?? `<h1>${title}</h1><div id="goc"></div>`}</div>
<script>${chance};window.duLieu=${data({ rows: rows.map(sent), columns, now, ...options })}</script>
<script src="/goi/${client}.js"></script>`,
      }),
  });
}

/** Calls what the page's script offers as `window.trang.<name>()`. */
export const call = (name: string, ...values: unknown[]): Step => ({
  name: `${name}(${values.join(', ')})`,
  run: (page: Page) =>
    page.evaluate(
      ([method, given]) => {
        const host: Record<string, (...values: unknown[]) => unknown> = Reflect.get(window, 'trang');
        host[method]?.(...given);
      },
      [name, values] as const,
    ),
});

/** Several steps, looked at only after the last. */
export const together = (name: string, ...steps: Step[]): Step => ({
  name,
  async run(page) {
    for (const step of steps) {
      await step.run(page);
      await page.waitForTimeout(150);
    }
  },
});

export const remount: Step = together('unmount and mount again', call('unmount'), call('mount'));
