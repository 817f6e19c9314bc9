import type { Dossier } from '../../lib/model/dossier';
import type { DossierEvent } from '../../lib/model/event';
import type { ListRef, Row } from '../../lib/model/row';
import { readTeamFile, type TeamFile, type TeamFileOptions, type TeamSource, teamFile } from '../../lib/reports';
import { defaultSettings } from '../../lib/settings';
import { factsOf, worldOf } from '../../lib/standing';
import { indexed, teamGate } from '../../lib/store';
import { leftAt } from '../../lib/store/indexed';
import { dossierKey, rowKey } from '../../lib/text';

export const world = worldOf(defaultSettings());
export const now = Date.parse('2026-09-28T09:00+07:00');
export const hour = 3_600_000;
export const day = 24 * hour;
export const site = 'https://qlvb.vn';
export const open = teamGate(() => ({ emptyMeans: 'unclear', privacy: { keepApplicant: true } }));

interface Made {
  account?: string;
  site?: string;
  lastSeen?: number;
  firstSeen?: number;
  list?: ListRef;
  own?: Dossier['own'];
  kind?: Dossier['kind'];
}

/** A dossier as the store would keep it. */
export function made(number: string, fields: Row['fields'] = {}, over: Made = {}): Dossier {
  const { account = 'lan', kind = 'vanBan', lastSeen = now - hour, firstSeen = lastSeen - 3 * day } = over;
  const list = over.list ?? { id: '/cho', title: 'Văn bản đến chờ xử lý' };
  const all: Row['fields'] = {
    soKyHieu: number,
    trichYeu: `V/v số ${number}`,
    coQuanBanHanh: 'UBND tỉnh',
    ngayVb: '21/09/2026',
    hanXuLy: '30/09/2026',
    donViChuTri: 'Phòng Nội vụ',
    nguoiXuLy: 'Trần Thị Lan',
    ...fields,
  };
  const where = over.site ?? site;
  const row = rowKey({ kind, number, issuer: all.coQuanBanHanh, date: all.ngayVb }) ?? '';
  return indexed(
    {
      key: dossierKey(where, account, row),
      site: where,
      account,
      kind,
      fields: all,
      headers: { hanXuLy: 'Hạn xử lý', donViChuTri: 'Đơn vị' },
      facts: factsOf(all, {}, lastSeen, list.title),
      ...(over.own && { own: over.own }),
      lists: [{ ...list, seenAt: lastSeen }],
      firstSeen,
      lastSeen,
    },
    world,
  );
}

const pick = <T>(random: () => number, some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
const units = ['Phòng Nội vụ', 'Phòng Tài chính', 'Văn phòng', ''];
const persons = ['Trần Thị Lan', 'Lê Văn Hùng', ''];

/** Any dossier; with `numbers` few, two members have the same ones. */
export function anyDossier(random: () => number, numbers: number, account: string): Dossier {
  const fields: Row['fields'] = {
    coQuanBanHanh: pick(random, ['UBND tỉnh', 'Sở Y tế', '']),
    ngayVb: pick(random, ['21/09/2026', '03/03/2025', '']),
    donViChuTri: pick(random, units),
    nguoiXuLy: pick(random, persons),
    hanXuLy: pick(random, ['30/09/2026', '25/09/2026', '12/10/2026', '']),
    yKienChiDao: pick(random, ['', 'Giao đ/c Hùng xử lý xong trước ngày 05/10/2026']),
    trangThai: pick(random, ['Đang xử lý', 'Đã hoàn thành', '']),
  };
  const lastSeen = now - Math.floor(random() * 40) * 6 * hour;
  const number = `${1 + Math.floor(random() * numbers)}/${pick(random, ['UBND', 'BC-SYT', 'CV "lạ" \\ \ud83d\ude00'])}`;
  const own: Dossier['own'] =
    random() < 0.2
      ? { pauses: [{ from: lastSeen - day, reason: 'chờ bổ sung' }], closed: { at: lastSeen, reason: 'xong' } }
      : undefined;
  return made(number, fields, { account, lastSeen, ...(own && { own }) });
}

/** A history that fits: the deadline put off, the dossier sent around and back, a letter. */
export function anyEvents(random: () => number, { key, fields, firstSeen }: Dossier): DossierEvent[] {
  const events: DossierEvent[] = [
    { key, at: firstSeen, kind: 'firstSeen', list: { id: '/cho', title: 'Văn bản đến chờ xử lý' } },
  ];
  const change = (field: 'hanXuLy' | 'donViChuTri' | 'trangThai', from: string, to: string, hours: number) =>
    events.push({ key, at: firstSeen + hours * hour, kind: 'changed', field, from, to });
  if (random() < 0.5) {
    change('donViChuTri', fields.donViChuTri ?? '', 'Phòng khác', 5);
    change('donViChuTri', 'Phòng khác', fields.donViChuTri ?? '', 9);
  }
  if (random() < 0.5) change('hanXuLy', '20/09/2026', fields.hanXuLy ?? '', 6);
  if (random() < 0.5 && fields.trangThai) change('trangThai', 'Mới', fields.trangThai, 7);
  if (random() < 0.5)
    events.push({
      key,
      at: firstSeen + 8 * hour,
      kind: 'lettered',
      unit: 'Phòng Nội vụ',
      stage: 1,
      state: 'sent',
    } as never);
  return events;
}

export const sourceOf = (dossier: Dossier, events: readonly DossierEvent[] = []): TeamSource => ({
  dossier,
  events,
  isLeft: leftAt(dossier) !== null,
});

export function fileOf(sources: readonly TeamSource[], over: Partial<TeamFileOptions> = {}): Promise<Blob> {
  const options = { id: 'may-1', name: '', now, world, isWithoutPersons: false, coverage: [], gate: open };
  return teamFile([sources], { ...options, ...over });
}

export async function taken(file: Blob, gate = open): Promise<TeamFile> {
  const read = await readTeamFile(file, { now, gate });
  if ('problem' in read) throw new Error(JSON.stringify(read));
  return read;
}
