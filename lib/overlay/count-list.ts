import type { Coverage } from '../model/coverage';
import { dueColumns } from '../model/deadline';
import type { FieldName } from '../model/row';
import type { WorldWithEngine as World } from './options';
import type { Rows } from './rows';
import { SecretGroups } from './secret-groups';

/** What the popup says of one list of the page: counts and its title, never a row. */
export interface ListCount {
  id: string;
  title: string;
  site: string;
  rows: number;
  /** Rows with a deadline that can be shown. */
  badges: number;
  /** Rows whose deadline could not be read. */
  unknown: number;
  /** Rows in view without room for a badge. */
  noRoom: number;
  secret: number;
  /** Rows not kept because their secrecy cell is empty. */
  unclear: number;
  /** Rows not kept because nothing in them names the dossier. */
  unnamed: number;
  health: 'well' | 'partly' | 'cannot';
  /** What was not found, or cannot be read in more than half of the rows. */
  missing: FieldName[];
  /** What the page says of the list's size. */
  coverage: Coverage | null;
}

/** Counts of one list. Asked for only while a popup is open. */
export function countList(rows: Rows, noRoom: number, world: World): ListCount {
  const { list, elements } = rows;
  const groups = new SecretGroups(rows);
  const reads = elements.flatMap((element) => {
    const read = rows.read(element, world.now);
    const isAmongSecrets = groups.has(element, read);
    return read === null ? [] : [isAmongSecrets ? { ...read, secrecy: 'secret' as const } : read];
  });
  const views = reads.flatMap(({ facts }) => world.engine.viewOf(facts, undefined, world) ?? []);
  const count = <T>(of: readonly T[], is: (one: T) => boolean) => of.filter(is).length;
  const unknown = count(views, ({ state }) => state === 'unknown');
  const unnamed = count(reads, ({ key, secrecy }) => key === null && secrecy === 'open');
  return {
    ...rows.ref,
    site: list.grid.root.ownerDocument.location?.origin ?? '',
    rows: reads.length,
    badges: views.length,
    unknown,
    noRoom,
    secret: count(reads, ({ secrecy }) => secrecy === 'secret'),
    unclear: count(reads, ({ secrecy }) => secrecy === 'unclear'),
    unnamed,
    ...healthOf(list, {
      elements: elements.length,
      reads: reads.length,
      badges: views.length,
      unknown,
      unnamed,
    }),
    coverage: world.engine.coverageOf(list, elements),
  };
}

/** How many elements of a list there are, how many of them are dossiers, and what of these could be made. */
interface RowCounts {
  elements: number;
  reads: number;
  badges: number;
  unknown: number;
  unnamed: number;
}

/** How well a list is read, and what is missing where it is not. */
export function healthOf(
  list: Rows['list'],
  { elements, reads, badges, unknown, unnamed }: RowCounts,
): Pick<ListCount, 'health' | 'missing'> {
  const missing: FieldName[] = [];
  const has = (field: FieldName) => list.fields.has(field);
  // A list without a column of numbers is read well where the subject or the host's own ids name each row.
  if (unnamed > 0) missing.push(has('maHoSo') ? 'maHoSo' : 'soKyHieu');
  const isDueless = reads > 0 && badges === 0 && !dueColumns.some(has);
  if (unknown * 2 > reads || isDueless) missing.push(dueColumns.find(has) ?? 'hanXuLy');
  // Three rows and more of which none was understood are no "Không có dữ liệu".
  const isBlind = reads === 0 ? elements > 2 : unknown === reads;
  return { health: isBlind ? 'cannot' : missing.length > 0 || unknown * 2 > reads ? 'partly' : 'well', missing };
}
