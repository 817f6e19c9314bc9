import type { Row, Sighting } from '../../lib/model/row';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';

export const site = 'https://qlvb.vn';
export const monday = Date.parse('2026-09-28T09:00+07:00');
export const waiting = { id: '/cho', title: 'Văn bản đến chờ xử lý' };
export const world = worldOf(defaultSettings());

/** A dossier as a list shows it, due on the Wednesday of that week. */
export function sighting(n: number, fields: Row['fields'] = {}, list = waiting): Sighting {
  const row = { soKyHieu: `${n}/UBND`, trichYeu: `V/v số ${n}`, hanXuLy: '30/09/2026', ...fields };
  return { key: `vanBan|${n}`, kind: 'vanBan', list, row: { fields: row, headers: {} } };
}
