import { beginLetters } from '../../entrypoints/shared/new-letter';
import type { Action } from '../../lib/model/action';
import type { Dossier } from '../../lib/model/dossier';
import type { Sighting } from '../../lib/model/row';
import { defaultSettings } from '../../lib/settings/defaults';
import { worldOf } from '../../lib/standing';
import { act, type Database, openDatabase, recordSightings, recount } from '../../lib/store';
import { lists, own, usual, type Words } from './words.ts';

/** Runs in a page of the extension: what an office has seen, told by days around `now`. Every name in it is invented. */
const site = 'https://qlvb.example.gov.vn';
const account = 'nguyen van an';
const day = 86_400_000;
const settings = defaultSettings();
const world = worldOf(settings);

const pick = (all: readonly string[], n: number) => all[n % all.length] ?? '';
const dateOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

function sightingOf(n: number, list: Sighting['list'], now: number, words: Words): Sighting {
  const fields = {
    soDen: `${100 + n}`,
    ngayDen: dateOf(now - (12 + (n % 9)) * day),
    soKyHieu: `${240 + n}/UBND-TH`,
    ngayVb: dateOf(now - (14 + (n % 9)) * day),
    trichYeu: pick(words.subjects, n),
    coQuanBanHanh: pick(words.issuers, n),
    loaiVb: 'Công văn',
    doKhan: n % 7 === 0 ? 'Khẩn' : 'Thường',
    // One in nine says nothing of a deadline; the others fall from eight days ago to twelve days ahead.
    hanXuLy: n % 9 === 8 ? '' : dateOf(now + (((n * 5) % 21) - 8) * day),
    donViChuTri: pick(words.units, n),
    nguoiXuLy: pick(words.persons, n),
    trangThai: n % 11 === 10 ? 'Tạm dừng' : 'Đang xử lý',
  };
  const headers = { soKyHieu: 'Số ký hiệu', hanXuLy: 'Hạn xử lý', trichYeu: 'Trích yếu', nguoiXuLy: 'Người xử lý' };
  const key = `vanBan|${240 + n}/ubnd-th|${n}|2026`;
  return { key, kind: 'vanBan', list, row: { fields, headers, href: `/van-ban/${n}` } };
}

const keyOf = (n: number) => `${site}|${account}|vanBan|${240 + n}/ubnd-th|${n}|2026`;

/** What its user did with some of them, each a day after the other. */
const acts: [n: number, action: Action][] = [
  [9, { kind: 'note', text: own.note }],
  [9, { kind: 'objective', reason: own.cause }],
  [7, { kind: 'pause', reason: own.pause }],
  [11, { kind: 'hide' }],
];

export interface Seed {
  now: number;
  dossiers: number;
  /** In place of the usual ones. */
  words?: Words;
}

/** Further dossiers like those that are kept, of other numbers: seeing 50,000 one by one takes minutes. */
async function multiply(db: Database, dossiers: number): Promise<void> {
  const seen = await db.dossiers.toArray();
  for (let turn = 1; turn * seen.length < dossiers; turn++) {
    const again = ({ key, fields, ...others }: Dossier): Dossier => ({
      ...others,
      key: key.replace('/ubnd-th|', `/ubnd-th${turn}|`),
      fields: { ...fields, soKyHieu: `${fields.soKyHieu}${turn}` },
    });
    await db.dossiers.bulkAdd(seen.slice(0, dossiers - turn * seen.length).map(again));
  }
  await recount(db);
}

/** Keeps so many dossiers and what was done with them; answers the key of an overdue one and the letter drafted of it. */
async function seed({ now, dossiers, words = usual }: Seed): Promise<{ key: string; letter: number }> {
  const db = openDatabase();
  for (const [at, list] of lists.entries()) {
    const mine = Array.from({ length: Math.min(dossiers, 1000) }, (_, n) => n).filter(
      (n) => (n % 5 === 4 ? 1 : 0) === at,
    );
    const sightings = mine.map((n) => sightingOf(n, list, now, words));
    const coverage = { total: mine.length + 6, page: 1, pages: 2 };
    const seen = { site, account, list, observedAt: now - 3 * day, coverage, sightings };
    const { problem } = await recordSightings(db, seen, world, { emptyMeans: 'unclear' });
    if (problem !== undefined) throw new Error(`nothing was kept: ${problem}`);
  }
  await multiply(db, dossiers);
  for (const [i, [n, action]] of acts.entries()) {
    const done = await act(db, keyOf(n), action, now - 2 * day + i, world);
    if ('problem' in done) throw new Error(`${action.kind} was not done: ${done.problem}`);
  }
  await act(db, keyOf(5), { kind: 'snooze', until: now + day }, now, world);
  const [letter] = await beginLetters(db, [keyOf(9), keyOf(0)], { settings, world, now }, 'first');
  if (letter === undefined) throw new Error('no letter was drafted');
  return { key: keyOf(9), letter };
}

declare global {
  var seedOffice: typeof seed;
}
globalThis.seedOffice = seed;
