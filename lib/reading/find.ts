import { type DossierList, searchLists } from './list';
import { searchRoots } from './roots';

/** How long one slice may take before the page gets its turn, in ms. */
const sliceMs = 8;

/** Every list of dossiers of a document, for scripts that are run once on demand; the page goes on meanwhile. */
export async function findLists(document: Document): Promise<DossierList[]> {
  const { lists } = await drive(searchLists(await drive(searchRoots(document))));
  return lists.filter((list) => !list.isEmpty);
}

async function drive<T>(search: Generator<void, T, void>): Promise<T> {
  let end = performance.now() + sliceMs;
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    end = performance.now() + sliceMs;
  }
}
