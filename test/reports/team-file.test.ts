import { describe, expect, test } from 'vitest';
import type { ReportRow } from '../../lib/model/report';
import { readTeamFile, reportRow, TeamMerge, teamRows } from '../../lib/reports';
import { teamGate } from '../../lib/store';
import { random } from '../random';
import { anyDossier, anyEvents, day, fileOf, hour, made, now, open, site, sourceOf, taken, world } from './team-help';

async function rowsOf(file: Blob, isWithoutPersons = false): Promise<ReportRow[]> {
  const merge = new TeamMerge();
  expect(merge.add(await taken(file))).toBeNull();
  const { items } = await merge.merged({ world });
  const rows: ReportRow[] = [];
  for await (const some of teamRows(items, { now, world, isWithoutPersons })) rows.push(...some);
  return rows;
}

const linesOf = async (file: Blob) =>
  (await file.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a team file', () => {
  test('gives the lead the very rows that the member has', async () => {
    const next = random(7);
    for (let round = 0; round < 25; round++) {
      const dossiers = new Map(
        Array.from({ length: 12 }, () => anyDossier(next, 1000, 'lan')).map((one) => [one.fields.soKyHieu, one]),
      );
      const sources = [...dossiers.values()].map((one) => sourceOf(one, anyEvents(next, one)));
      for (const isWithoutPersons of [false, true]) {
        const rows = await rowsOf(await fileOf(sources, { isWithoutPersons }), isWithoutPersons);
        const expected = sources.map(({ dossier, events, isLeft }) => ({
          ...reportRow(dossier, events, { now, world, isLeft, isWithoutPersons }),
          key: dossier.key.replace('|lan|', '||'),
          account: '',
          listIds: dossier.listIds.map((id) => id.replace('|lan|', '||')),
          from: 'may-1',
        }));
        const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
        expect(rows.sort(byKey)).toEqual(expected.sort(byKey));
      }
    }
  });

  test('has flat fields for other programs, with times of Việt Nam', async () => {
    const own = { closed: { at: now - 2 * hour, reason: '' } };
    const late = made('1/UBND', { hanXuLy: '22/09/2026' }, { own });
    const [header, line] = await linesOf(await fileOf([sourceOf(late)]));
    expect(header).toMatchObject({ format: 'dung-han-team', version: 1, id: 'may-1', createdAt: now, dossiers: 1 });
    expect(header.sites).toEqual([site]);
    expect(line).toMatchObject({
      key: `${site}||vanBan|1/ubnd|ubnd tinh|2026`,
      number: '1/UBND',
      unit: 'Phòng Nội vụ',
      person: 'Trần Thị Lan',
      list: 'Văn bản đến chờ xử lý',
      state: 'done',
      due: '2026-09-22T17:00:00.000+07:00',
      done_at: '2026-09-28T07:00:00.000+07:00',
      is_done: true,
      outcome: 'late',
      late_days: 3,
    });
  });

  test('has nothing of logins, notes, addresses, and none of the words for marks', async () => {
    const own = {
      due: { due: '2026-10-01', reason: 'LÝ DO RIÊNG' },
      pauses: [{ from: now - day, reason: 'chờ đ/c Hùng bổ sung' }],
      closed: { at: now, reason: 'LÝ DO RIÊNG' },
    };
    const dossier = { ...made('1/UBND', {}, { account: 'dang-nhap', own }), href: '/ct?id=9', nativeId: 'issue-9' };
    const noted = { key: dossier.key, at: now, kind: 'noted', note: 1, from: '', to: 'GHI CHÚ RIÊNG' } as const;
    const coverage = [
      { listId: dossier.listIds[0] ?? '', site, account: 'dang-nhap', title: 'Chờ', seen: 1, seenAt: now },
      { listId: `${site}|dang-nhap|/khac`, site, account: 'dang-nhap', title: 'Danh sách khác', seen: 0, seenAt: now },
    ];
    const text = await (await fileOf([sourceOf(dossier, [noted])], { coverage })).text();
    expect(text).not.toMatch(/dang-nhap|RIÊNG|Hùng|issue-9|\/ct\?|Danh sách khác/);
    const { header } = await taken(new Blob([text]));
    expect(header.coverage).toEqual([{ ...coverage[0], account: '', listId: `${site}||/cho` }]);
  });

  test('names no person where persons are hidden, and says the same deadline', async () => {
    const bare = made('1/UBND', { hanXuLy: '', yKienChiDao: 'Giao đ/c Hùng xử lý xong trước ngày 05/10/2026' });
    const text = await (await fileOf([sourceOf(bare)], { isWithoutPersons: true })).text();
    expect(text).not.toMatch(/Lan|Hùng/);
    expect(JSON.parse(text.split('\n')[1] ?? '').due).toMatch(/^2026-10-0/);
    const read = await readTeamFile(await fileOf([sourceOf(made('2/UBND'))]), {
      now,
      gate: open,
      isWithoutPersons: true,
    });
    expect(JSON.stringify(read)).not.toContain('Lan');
  });

  test('of a dossier seen by two accounts has the newest sighting', async () => {
    const [old, next] = [
      made('1/UBND', { donViChuTri: 'Cũ' }, { lastSeen: now - day }),
      made('1/UBND', {}, { account: '' }),
    ];
    for (const sources of [
      [old, next],
      [next, old],
    ]) {
      const { rows } = await taken(await fileOf(sources.map((one) => sourceOf(one))));
      expect(rows.map(({ dossier }) => dossier.fields.donViChuTri)).toEqual(['Phòng Nội vụ']);
    }
  });

  test('ends where it is cancelled', async () => {
    const signal = AbortSignal.abort();
    await expect(fileOf([sourceOf(made('1/UBND'))], { signal })).rejects.toThrow(/abort/i);
  });
});

describe('nothing secret', () => {
  const secret = [
    made('1/UBND', { doMat: 'Mật' }),
    made('2/UBND', { loaiVb: 'Công văn mật' }),
    made('3/UBND', {}, { list: { id: '/m', title: 'Văn bản Tối mật' } }),
    { ...made('4/UBND'), gone: [{ id: '/m', title: 'Văn bản mật đến', at: now }] },
    made('5/UBND', { doMat: '' }),
    made('6/RIENG'),
  ];
  const plain = [made('7/UBND', { doMat: 'Thường' }), made('8/UBND', { trichYeu: 'Mật độ xây dựng' })];
  const gate = teamGate(() => ({ emptyMeans: 'unclear', series: ['*/RIENG'] }));
  const letAll = async (some: readonly (typeof plain)[number][]) => some;

  test('is written', async () => {
    const file = await fileOf(
      [...secret, ...plain].map((one) => sourceOf(one)),
      { gate },
    );
    const [header, ...lines] = await linesOf(file);
    expect(lines.map(({ number }) => number)).toEqual(['7/UBND', '8/UBND']);
    expect(header).toMatchObject({ dossiers: 2, secret: 6 });
  });

  test('is written through another account either, whichever was seen first or last; counted once', async () => {
    const age = (days: number) => ({ lastSeen: now - days * day });
    for (const [secretAge, openAge] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const shownSecret = made('1/UBND', { doMat: 'Mật' }, { account: 'van-thu', ...age(secretAge) });
      const again = made('1/UBND', { doMat: 'Mật' }, { account: 'lanh-dao', ...age(3) });
      const shownOpen = made('1/UBND', {}, { account: 'lan', ...age(openAge) });
      const other = made('7/UBND', {}, { account: 'lan' });
      for (const sources of [
        [shownSecret, again, shownOpen, other],
        [other, shownOpen, again, shownSecret],
      ]) {
        const [header, ...lines] = await linesOf(
          await fileOf(
            sources.map((one) => sourceOf(one)),
            { gate },
          ),
        );
        expect(lines.map(({ number }) => number)).toEqual(['7/UBND']);
        expect(header).toMatchObject({ dossiers: 1, secret: 1 });
      }
    }
  });

  test('is taken from a file that has it', async () => {
    const file = await fileOf(
      [...secret, ...plain].map((one) => sourceOf(one)),
      { gate: letAll },
    );
    const coverage = secret.map(({ listIds }) => ({
      listId: listIds[0] ?? '',
      site,
      account: 'lan',
      title: 'T',
      seen: 1,
      seenAt: now,
    }));
    const { rows, refused } = await taken(file, gate);
    expect(rows.map(({ dossier }) => dossier.fields.soKyHieu)).toEqual(['7/UBND', '8/UBND']);
    expect(refused).toBe(6);
    const covered = await fileOf(
      [...secret, ...plain].map((one) => sourceOf(one)),
      { gate: letAll, coverage },
    );
    expect((await taken(covered, gate)).header.coverage.map(({ listId }) => listId)).not.toContain(`${site}||/m`);
  });

  test('nor what the lead does not keep of applicants', async () => {
    const dossier = made(
      '9',
      { trichYeu: 'Cấp giấy phép xây dựng cho ông Nguyễn Văn Tám, 0912 345 678' },
      { kind: 'hoSo' },
    );
    const file = await fileOf([sourceOf(dossier)]);
    expect(await file.text()).toContain('0912 345 678');
    const strict = teamGate(() => ({ emptyMeans: 'unclear', privacy: { keepApplicant: false } }));
    expect(JSON.stringify(await taken(file, strict))).not.toMatch(/Tám|0912/);
    expect(await (await fileOf([sourceOf(dossier)], { gate: strict })).text()).not.toMatch(/Tám|0912/);
  });
});
