import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestPage } from './page.ts';

/** Every page of a folder beside this file; a new file is a new page. A file may hold variations of one structure. */
async function pagesIn(folder: string): Promise<TestPage[]> {
  const path = join(import.meta.dirname, folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.toSorted().map((file) => import(pathToFileURL(join(path, file)).href) as Promise<{ pages?: TestPage[] }>),
  );
  return modules.flatMap(({ pages }, index) => {
    if (pages === undefined) throw new Error(`${folder}/${files[index]} exports no pages`);
    return pages;
  });
}

export const loadPages = async (): Promise<TestPage[]> =>
  (await Promise.all(['lists', 'grids', 'systems', 'none'].map(pagesIn))).flat();
export const loadHostile = (): Promise<TestPage[]> => pagesIn('hostile');
