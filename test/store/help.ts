import type { Coverage } from '../../lib/model/coverage';
import type { ListRef, Row, Sighting } from '../../lib/model/row';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';
import { type Database, eventsOf, recordSightings } from '../../lib/store';

export const site = 'https://qlvb.vn';
export const monday = Date.parse('2026-09-28T09:00+07:00');
export const hour = 3_600_000;
export const waiting = { id: '/cho', title: 'Văn bản đến chờ xử lý' };
export const search = { id: '/tim', title: 'Tra cứu' };
export const world = worldOf(defaultSettings());

/** A row by its own part of the key, or by a number that makes one. */
export function sighting(of: number | string, fields: Row['fields'] = {}, list: ListRef = waiting): Sighting {
  const key = typeof of === 'string' ? of : `vanBan|${of}/ubnd|ubnd tinh|2026`;
  const number = key.split('|')[1] ?? '';
  const row = { soKyHieu: number.toUpperCase(), trichYeu: `V/v số ${number}`, hanXuLy: '30/09/2026', ...fields };
  return { key, kind: 'vanBan', list, row: { fields: row, headers: {} } };
}

interface Over {
  account?: string;
  site?: string;
  list?: ListRef;
  coverage?: Coverage;
  whole?: readonly string[];
}

export function record(db: Database, sightings: readonly Sighting[], at = monday, over: Over = {}) {
  const list = sightings[0]?.list ?? waiting;
  const seen = { site, account: '', list, observedAt: at, sightings, ...over };
  return recordSightings(db, seen, world, { emptyMeans: 'unclear' });
}

export const keyOf = (row: string, account = '') => `${site}|${account}|${row}`;

/** The history of one dossier without what every event has. */
export async function historyOf(db: Database, row: string, account = '') {
  const events = await eventsOf(db, keyOf(row, account)).toArray();
  return events.map(({ id: _id, key: _key, ...event }) => event);
}
