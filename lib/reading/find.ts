import { type DossierList, type Found, searchLists } from './list';
import { searchRoots } from './roots';

/** How long one slice may take before the page gets its turn, in ms. */
const sliceMs = 8;

/** Every list of dossiers of a document, for scripts that are run once on demand; the page goes on meanwhile. */
export async function findLists(document: Document): Promise<DossierList[]> {
  const { lists } = await search(document);
  return lists.filter((list) => !list.isEmpty);
}

/** Everything that was understood, also what a better reading was preferred to: none of it is a list nobody reads. */
export async function findAll(document: Document): Promise<DossierList[]> {
  const { lists, beaten } = await search(document);
  return [...lists, ...beaten].filter((list) => !list.isEmpty);
}

async function search(document: Document): Promise<Found> {
  return drive(searchLists(await drive(searchRoots(document))));
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
