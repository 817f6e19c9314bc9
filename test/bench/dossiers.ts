import type { Dossier } from '../../lib/model/dossier';
import type { DossierEvent } from '../../lib/model/event';
import type { Sighting } from '../../lib/model/row';
import { defaultSettings } from '../../lib/settings/defaults';
import { worldOf } from '../../lib/standing';
import type { Database } from '../../lib/store';
import { indexed } from '../../lib/store/indexed';
import { mergeSighting } from '../../lib/store/merge';

/** Made-up dossiers as an office has them, for benches and for tests of long lists. */
export const site = 'https://qlvb.example.gov.vn';
export const account = 'nguyen van an';
export const now = Date.parse('2026-09-28T09:00+07:00');
export const day = 86_400_000;
export const world = worldOf(defaultSettings());
const titles = ['Văn bản đến chờ xử lý', 'Văn bản đến đang xử lý', 'Văn bản đến đã xử lý', 'Nhiệm vụ được giao'];

const dateOf = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10).split('-').reverse().join('/');

export function sightingOf(n: number, list: { id: string; title: string }, turn: number): Sighting {
  const fields = {
    soDen: `${n}`,
    ngayDen: dateOf(now - (n % 60) * day),
    soKyHieu: `${n}/UBND-TH`,
    ngayVb: dateOf(now - ((n % 60) + 2) * day),
    trichYeu: `V/v báo cáo tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh số ${n} năm 2026`,
    coQuanBanHanh: `UBND huyện ${n % 40}`,
    loaiVb: 'Công văn',
    doKhan: n % 9 === 0 ? 'Khẩn' : 'Thường',
    hanXuLy: dateOf(now + ((n * 7919) % 400) * day - 20 * day),
    donViChuTri: `Phòng ${n % 12}`,
    nguoiXuLy: `Nguyễn Văn ${turn % 2 === 0 ? 'An' : 'Bình'}`,
    trangThai: n % 11 === 0 ? 'Tạm dừng' : 'Đang xử lý',
  };
  const headers = { soKyHieu: 'Số ký hiệu', hanXuLy: 'Hạn xử lý', trichYeu: 'Trích yếu', nguoiXuLy: 'Người xử lý' };
  const key = `vanBan|${n}/ubnd-th|ubnd huyen ${n % 40}|2026`;
  return { key, kind: 'vanBan', list, row: { fields, headers, href: `/van-ban/${n}` } };
}

export function dossierOf(n: number): Dossier {
  const list = { id: `/danh-sach/${n % titles.length}`, title: titles[n % titles.length] ?? '' };
  const sighting = sightingOf(n, list, 0);
  const key = `${site}|${account}|${sighting.key}`;
  const merged = mergeSighting(
    undefined,
    { sighting, said: {} },
    { key, site, account, list, observedAt: now - (n % 30) * day },
  );
  if (merged === null) throw new Error('a new dossier is always news');
  return indexed(merged, world);
}

const changed = (key: string, at: number): DossierEvent =>
  ({ key, at, kind: 'changed', field: 'nguoiXuLy', from: 'Trần Thị C', to: 'Nguyễn Văn An' }) as DossierEvent;

/** So many dossiers, each with a short history. */
export async function fill(db: Database, count: number): Promise<void> {
  for (let from = 0; from < count; from += 2000) {
    const some = Array.from({ length: Math.min(2000, count - from) }, (_, i) => dossierOf(from + i));
    await db.transaction('rw', db.dossiers, db.events, async () => {
      await db.dossiers.bulkAdd(some);
      const history = some.flatMap(({ key, firstSeen, lists }) => [
        { key, at: firstSeen, kind: 'firstSeen', list: lists[0] ?? { id: '', title: '' } } as DossierEvent,
        changed(key, firstSeen + 1),
        changed(key, firstSeen + 2),
      ]);
      await db.events.bulkAdd(history);
    });
  }
}
