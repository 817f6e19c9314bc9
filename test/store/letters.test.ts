import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptLetter } from '../../lib/model/kept-letter';
import type { LetterCourse } from '../../lib/model/letter-course';
import {
  backup,
  coursesOf,
  type Database,
  deleteLetter,
  eraseDossiers,
  letterById,
  lettersOf,
  minimised,
  openDatabase,
  readBackup,
  restore,
  saveLetter,
  stepCourses,
  sweep,
  waitingKeys,
  wipe,
} from '../../lib/store';
import { historyOf, hour, keyOf, monday, record, sighting, world } from './help';

const row = (n: number) => `vanBan|${n}/ubnd|ubnd tinh|2026`;
const key = (n: number) => keyOf(row(n));
const unit = 'Sở Xây dựng';

let db: Database;
let names = 0;
beforeEach(async () => {
  db = openDatabase(`letters-${names++}`);
  await record(db, [sighting(1), sighting(2), sighting(3)]);
});
afterEach(() => db.delete());

function letter(keys: string[], over: Partial<KeptLetter> = {}): KeptLetter {
  return {
    keys,
    kind: 'congVan',
    stage: 'first',
    direction: 'below',
    unit,
    newDue: '2026-10-05',
    createdAt: monday,
    editedAt: monday,
    letter: {
      kind: 'congVan',
      paper: 'A4',
      parentAgency: '',
      agency: 'UBND tỉnh',
      symbol: 'UBND-TH',
      place: 'Nghệ An',
      about: 'nhắc trả lời Công văn số 1/UBND',
      title: null,
      addressees: [unit],
      body: [{ kind: 'paragraph', text: 'Đến nay chưa nhận được…' }],
      annex: null,
      signature: { lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: '' },
      recipients: ['Như trên'],
    },
    isEdited: false,
    basis: { madeOn: '2026-09-28', items: keys.map((one) => ({ ...basisItem, key: one })) },
    ...over,
  };
}
const basisItem = {
  dossier: '1/UBND',
  due: monday,
  unit,
  person: '',
  number: '1/UBND',
  subject: 'V/v số 1',
  answer: null,
  reminders: 0,
  extensions: 0,
  state: 'open' as const,
};
async function saved(of: KeptLetter): Promise<number> {
  const done = await saveLetter(db, of);
  if ('problem' in done) throw new Error(done.problem);
  return done.id;
}
const sent = (course: LetterCourse | null, of: { key: string; unit: string; now: number }) => ({
  course: {
    key: of.key,
    unit: of.unit,
    stage: 'first' as const,
    state: 'sent' as const,
    at: of.now,
    sent: [
      ...(course?.sent ?? []),
      { stage: 'first', kind: 'congVan', number: '12/UBND-TH', date: '2026-09-28', about: '' },
    ],
  } satisfies LetterCourse,
});

describe('letters', () => {
  test('the last edit is kept, and found by each of its dossiers, the one edited last first', async () => {
    const id = await saved(letter([key(1), key(2)]));
    const other = await saved(letter([key(2)], { editedAt: monday + hour }));
    await saved(letter([key(1), key(2)], { id, unit: 'Sở Nội vụ', editedAt: monday + 2 * hour }));
    expect((await lettersOf(db, [key(1), key(2)])).map((one) => [one.id, one.unit])).toEqual([
      [id, 'Sở Nội vụ'],
      [other, unit],
    ]);
    expect(await letterById(db, id)).toMatchObject({ keys: [key(1), key(2)], unit: 'Sở Nội vụ' });
    await deleteLetter(db, id);
    expect(await lettersOf(db, [key(1)])).toEqual([]);
  });

  test('a dossier that is erased takes the letters that name it along, and none comes back by an editor left open', async () => {
    const id = await saved(letter([key(1), key(2)]));
    const stays = await saved(letter([key(3)]));
    await stepCourses(db, { keys: [key(1), key(3)], unit, now: monday }, sent);
    await eraseDossiers(db, [key(1)]);
    expect(await letterById(db, id)).toBeNull();
    expect((await coursesOf(db, [key(1), key(3)])).map((course) => course.key)).toEqual([key(3)]);
    expect(await saveLetter(db, letter([key(1), key(2)], { id }))).toEqual({ problem: 'gone' });
    expect(await saveLetter(db, letter([key(2)], { id }))).toEqual({ problem: 'gone' });
    expect((await db.letters.toArray()).map((one) => one.id)).toEqual([stays]);
    expect(JSON.stringify(await db.letters.toArray())).not.toContain('|1/ubnd');
  });

  test('a record that is no whole letter is none', async () => {
    const id = await saved(letter([key(1)]));
    await db.letters.update(id, { letter: 'x' } as never);
    expect(await letterById(db, id)).toBeNull();
    expect(await lettersOf(db, [key(1)])).toEqual([]);
  });

  test('they follow a dossier to its fuller key', async () => {
    const less = 'vanBan|9/ubnd||';
    const full = 'vanBan|9/ubnd|ubnd tinh|2026';
    await record(db, [sighting(less)]);
    const id = await saved(letter([keyOf(less)]));
    await stepCourses(db, { keys: [keyOf(less)], unit, now: monday }, sent);
    await record(db, [sighting(full)], monday + hour);
    expect(await db.dossiers.get(keyOf(less))).toBeUndefined();
    expect(await letterById(db, id)).toMatchObject({ keys: [keyOf(full)], basis: { items: [{ key: keyOf(full) }] } });
    expect((await coursesOf(db, [keyOf(full)]))[0]).toMatchObject({ key: keyOf(full), state: 'sent' });
  });
});

describe('courses', () => {
  test('a step is noted in the history of each dossier', async () => {
    expect(await stepCourses(db, { keys: [key(1), key(2)], unit, now: monday + hour }, sent)).toBeNull();
    expect((await coursesOf(db, [key(1), key(2)])).map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect((await historyOf(db, row(2))).at(-1)).toEqual({
      at: monday + hour,
      kind: 'lettered',
      unit,
      stage: 'first',
      state: 'sent',
      letter: 'congVan',
      number: '12/UBND-TH',
      date: '2026-09-28',
    });
  });

  test('one refusal leaves all as they were', async () => {
    const step = (course: LetterCourse | null, of: { key: string; unit: string; now: number }) =>
      of.key === key(2) ? { refused: 'answered' as const } : sent(course, of);
    expect(await stepCourses(db, { keys: [key(1), key(2)], unit, now: monday }, step)).toEqual({
      refused: 'answered',
      key: key(2),
    });
    expect(await coursesOf(db, [key(1), key(2)])).toEqual([]);
    expect((await historyOf(db, row(1))).some(({ kind }) => kind === 'lettered')).toBe(false);
  });
});

test('a backup brings letters and courses back, once, and only whose dossiers were let in', async () => {
  await saved(letter([key(1), key(2)]));
  await saved(letter([key(3)]));
  await stepCourses(db, { keys: [key(1), key(3)], unit, now: monday }, sent);
  const before = [await db.letters.toArray(), await db.courses.toArray()];
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  expect(content.damaged).toBe(0);
  const merge = (gate: (of: { key: string }) => boolean) => restore(db, content, { mode: 'merge', gate, world });
  await merge(() => true);
  expect([await db.letters.toArray(), await db.courses.toArray()]).toEqual(before);
  await wipe(db);
  await merge((dossier) => dossier.key !== key(2));
  expect((await db.letters.toArray()).map(({ keys }) => keys)).toEqual([[key(3)]]);
  expect((await db.courses.toArray()).map((course) => course.key)).toEqual([key(1), key(3)]);
});

test('the dossiers that still wait for an answer are known by their courses', async () => {
  await stepCourses(db, { keys: [key(1), key(2)], unit, now: monday }, sent);
  await stepCourses(db, { keys: [key(2)], unit, now: monday + hour }, (course, of) => ({
    course: { ...sent(course, of).course, state: 'answered' },
  }));
  expect(await waitingKeys(db)).toEqual([key(1)]);
});

test('where texts of a dossier are cut, letters about it go, and what was sent keeps its number', async () => {
  const rules = () => ({
    emptyMeans: 'unclear' as const,
    privacy: { keepApplicant: false, keep: ['soKyHieu' as const] },
  });
  await saved(letter([key(1), key(2)]));
  await stepCourses(db, { keys: [key(1)], unit, now: monday }, (course, of) => {
    const { course: next } = sent(course, of);
    return { course: { ...next, sent: next.sent.map((one) => ({ ...one, about: 'V/v số 1' })) } };
  });
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  const less = minimised(content, rules);
  const whole = minimised(content, () => ({ emptyMeans: 'unclear', privacy: { keepApplicant: true } }));
  expect([less.letters.length, whole.letters.length]).toEqual([0, 1]);
  expect(JSON.stringify(less)).not.toContain('V/v số 1');
  await sweep(db, rules, 'a', world);
  expect(await db.letters.count()).toBe(0);
  expect((await coursesOf(db, [key(1)]))[0]?.sent).toMatchObject([{ number: '12/UBND-TH', about: '' }]);
});

test('a letter of a file that says more than its dossiers is not taken in', async () => {
  const one = letter([key(1)]);
  await db.letters.put({ ...one, basis: { madeOn: '2026-09-28', items: [{ ...basisItem, key: key(2) }] } });
  const bytes = await backup(db, { createdAt: monday });
  const content = bytes instanceof Uint8Array ? await readBackup(bytes) : bytes;
  if ('problem' in content) throw new Error(content.problem);
  await wipe(db);
  await restore(db, content, { mode: 'merge', gate: () => true, world });
  expect(await db.letters.count()).toBe(0);
});
