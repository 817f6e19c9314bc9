import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../lib/model/dossier';
import { ownTeamDossier, type TeamGate, TeamMerge, type TeamSource } from '../../lib/reports';
import { teamGate } from '../../lib/store';
import { random } from '../random';
import { anyDossier, day, fileOf, hour, made, now, sourceOf, taken, world } from './team-help';

async function mergeOf(members: Record<string, readonly Dossier[]>, own: readonly Dossier[] = []): Promise<TeamMerge> {
  const merge = new TeamMerge();
  for (const [id, dossiers] of Object.entries(members)) {
    const file = await fileOf(
      dossiers.map((one) => sourceOf(one)),
      { id },
    );
    expect(merge.add(await taken(file))).toBeNull();
  }
  merge.setOwn(own.flatMap((one) => ownTeamDossier(sourceOf(one), { now, world }) ?? []));
  return merge;
}

/** Which sighting of each dossier counts, found by comparing every two of them. */
function naive(members: Record<string, readonly Dossier[]>): string[] {
  const all = Object.entries(members).flatMap(([from, some]) => some.map((dossier) => ({ from, dossier })));
  const idOf = ({ key }: Dossier) => {
    const [site, , kind, number, issuer, year] = key.split('|');
    return { exact: [site, kind, number].join('|'), issuer: issuer ?? '', year: year ?? '' };
  };
  const name = (dossier: Dossier) => JSON.stringify(idOf(dossier));
  const distinct = [...new Map(all.map(({ dossier }) => [name(dossier), dossier])).values()];
  const fits = (a: Dossier, b: Dossier) => {
    const [one, other] = [idOf(a), idOf(b)];
    const agree = (x: string, y: string) => x === y || x === '' || y === '';
    return one.exact === other.exact && agree(one.issuer, other.issuer) && agree(one.year, other.year);
  };
  const partners = (a: Dossier) => distinct.filter((b) => name(b) !== name(a) && fits(a, b));
  const isOne = (a: Dossier, b: Dossier) =>
    name(a) === name(b) || (fits(a, b) && partners(a).length === 1 && partners(b).length === 1);
  return all
    .filter((one) => {
      const rivals = all.filter((other) => other !== one && isOne(one.dossier, other.dossier));
      return rivals.every(
        ({ from, dossier }) =>
          dossier.lastSeen < one.dossier.lastSeen ||
          (dossier.lastSeen === one.dossier.lastSeen && `${one.from} ${one.dossier.key}` < `${from} ${dossier.key}`),
      );
    })
    .map(({ from, dossier }) => `${from} ${name(dossier)} ${dossier.lastSeen}`)
    .sort();
}

describe('merging', () => {
  test('finds the dossiers that a naive comparison of every two sightings finds, whatever the order', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const members: Record<string, Dossier[]> = {};
      for (const id of ['a', 'b', 'c', 'd']) {
        const some = Array.from({ length: 9 }, () => anyDossier(next, 4, id));
        members[id] = [...new Map(some.map((one) => [one.key, one])).values()];
      }
      const expected = naive(members);
      for (const order of [Object.entries(members), Object.entries(members).reverse()]) {
        const merge = await mergeOf(Object.fromEntries(order));
        const { items, sightings } = await merge.merged({ world });
        const found = items.map(({ from, dossier }) => {
          const [site, , kind, number, issuer, year] = dossier.key.split('|');
          return `${from} ${JSON.stringify({ exact: [site, kind, number].join('|'), issuer, year })} ${dossier.lastSeen}`;
        });
        expect(found.sort()).toEqual(expected);
        expect(sightings).toBe(Object.values(members).flat().length);
      }
    }
  });

  test('tells where members disagree, with both sides', async () => {
    const old = { lastSeen: now - day };
    const merge = await mergeOf(
      {
        lan: [
          made('1/UBND', { donViChuTri: 'PHÒNG  NỘI VỤ' }),
          made('2/UBND', { donViChuTri: '', nguoiXuLy: '' }),
          made('3/UBND'),
        ],
        hung: [
          made('1/UBND', {}, old),
          made('2/UBND', {}, old),
          made('3/UBND', { donViChuTri: 'Phòng Tài chính', hanXuLy: '02/10/2026', trangThai: 'Đã hoàn thành' }, old),
        ],
      },
      [made('3/UBND', { nguoiXuLy: 'Lê Văn Hùng' }, { account: 'khac', lastSeen: now - 2 * day })],
    );
    const { items, conflicts } = await merge.merged({ world });
    expect(items).toHaveLength(3);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatchObject({
      number: '3/UBND',
      kept: { from: 'lan', unit: 'Phòng Nội vụ', isDone: false, due: Date.parse('2026-09-30T17:00+07:00') },
      others: [
        { from: 'hung', unit: 'Phòng Tài chính', isDone: true, due: Date.parse('2026-10-02T17:00+07:00') },
        { from: '', person: 'Lê Văn Hùng', due: Date.parse('2026-09-30T17:00+07:00') },
      ],
    });
    expect([...(conflicts[0]?.disputes ?? [])].sort()).toEqual(['done', 'due', 'person', 'unit']);
  });

  test('keeps what persons have set, whoever saw the dossier last', async () => {
    const objective = { reason: 'Bão số 5', at: now };
    const criticised = [{ kind: 'pheBinh', date: '2026-09-20', at: now }];
    const marked = made(
      '1/UBND',
      {},
      { lastSeen: now - day, own: { objective, criticised } as Dossier['own'] & object },
    );
    const lettered = (dossier: Dossier): TeamSource => ({
      ...sourceOf(dossier, [
        { key: dossier.key, at: now - day, kind: 'lettered', unit: 'P', stage: 'lan1', state: 'sent' } as never,
      ]),
    });
    const merge = new TeamMerge();
    for (const [id, dossier] of [
      ['a', marked],
      ['b', made('1/UBND')],
    ] as const)
      merge.add(await taken(await fileOf([lettered(dossier)], { id })));
    const { items } = await merge.merged({ world });
    expect(items[0]).toMatchObject({
      from: 'b',
      history: { reminders: 2 },
      dossier: { own: { objective, criticised } },
    });
  });

  test('labels members, tells two of one name apart, and ends when cancelled', async () => {
    const merge = new TeamMerge();
    for (const [id, name] of [
      ['aaaaaaaa-1', 'Phòng A'],
      ['bbbbbbbb-2', 'Phòng A'],
      ['cccccccc-3', ''],
      // Shown as it is, it would turn the rest of its line round.
      ['dddddddd-4', '\u202ePhòng D'],
    ] as const)
      merge.add(await taken(await fileOf([sourceOf(made('1/UBND'))], { id, name, now: now - hour })));
    const labels = ['Phòng A (aaaaaaaa)', 'Phòng A (bbbbbbbb)', 'Phòng D', 'cccccccc'];
    expect(merge.members().map(({ label }) => label)).toEqual(labels);
    await expect(merge.merged({ world, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

describe('asked of the gate again', () => {
  const names = (merge: TeamMerge) =>
    merge.merged({ world }).then(({ items }) => items.map(({ dossier }) => dossier.fields.soKyHieu).sort());
  const strict = teamGate(() => ({ emptyMeans: 'unclear', series: ['*/RIENG'] }));
  const members = () => ({
    lan: [made('1/UBND'), made('2/RIENG'), made('3/RIENG')],
    hung: [made('4/RIENG'), made('5/UBND', { doMat: 'Thường' })],
  });

  test('what it refuses now is gone from every file and counted there, once', async () => {
    const merge = await mergeOf(members());
    expect(await names(merge)).toEqual(['1/UBND', '2/RIENG', '3/RIENG', '4/RIENG', '5/UBND']);
    for (let i = 0; i < 2; i++) {
      await merge.passAgain(strict);
      expect(await names(merge)).toEqual(['1/UBND', '5/UBND']);
      expect(merge.members().map(({ label, refused }) => [label, refused])).toEqual([
        ['hung', 1],
        ['lan', 2],
      ]);
    }
  });

  test('of what it lets through no more is kept than it lets', async () => {
    const fields = { trichYeu: 'Cấp giấy phép xây dựng cho ông Nguyễn Văn Tám, 0912 345 678' };
    const merge = await mergeOf({ lan: [made('9', fields, { kind: 'hoSo' })] });
    await merge.passAgain(teamGate(() => ({ emptyMeans: 'unclear', privacy: { keepApplicant: false } })));
    const { items } = await merge.merged({ world });
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toMatch(/Tám|0912/);
  });

  test('ends where it is cancelled, before the gate and between the files', async () => {
    const merge = await mergeOf(members());
    await expect(merge.passAgain(strict, AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(await names(merge)).toHaveLength(5);
    const cancel = new AbortController();
    const asked: string[] = [];
    const gate: TeamGate = async (some) => {
      asked.push(...some.map(({ fields }) => fields.soKyHieu ?? ''));
      cancel.abort();
      return some;
    };
    await expect(merge.passAgain(gate, cancel.signal)).rejects.toThrow(/abort/i);
    expect(asked).toEqual(['1/UBND', '2/RIENG', '3/RIENG']);
  });
});
