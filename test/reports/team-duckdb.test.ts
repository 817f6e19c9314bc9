import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { TeamMerge, teamRows } from '../../lib/reports';
import { random } from '../random';
import { anyDossier, anyEvents, fileOf, hour, made, now, sourceOf, taken, world } from './team-help';

const folder = mkdtempSync(join(tmpdir(), 'dung-han-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The query of the README, at that folder. */
function queryOf(readme: string): string {
  const sql = /```sql\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
  expect(sql).toContain("'*.jsonl'");
  return sql.replace("'*.jsonl'", `'${join(folder, '*.jsonl')}'`);
}

async function asked(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

test("the README's query on a folder counts what the extension's merge counts", async () => {
  const next = random(11);
  const merge = new TeamMerge();
  for (let member = 0; member < 12; member++) {
    // Keys of dossiers with all their parts: others the query does not join.
    const numbers = Array.from({ length: 150 }, () => 1 + Math.floor(next() * 400));
    const sources = [...new Set(numbers)].map((n) => {
      const { fields, own, lastSeen } = anyDossier(next, 1, 'lan');
      const whole = { ...fields, coQuanBanHanh: 'Sở Y tế', ngayVb: '21/09/2026', soKyHieu: `${n}/SYT` };
      const dossier = made(`${n}/SYT`, whole, { lastSeen, ...(own && { own }) });
      return sourceOf(dossier, anyEvents(next, dossier));
    });
    const id = `may-${member % 10}`;
    const file = await fileOf(sources, { id, name: `Phòng ${member}`, now: now + member });
    writeFileSync(join(folder, `${member}.jsonl`), await file.text());
    merge.add(await taken(file));
  }
  const hostile = `x'"; DROP TABLE lines; -- {"key":1}`;
  const odd = await fileOf([sourceOf(made(hostile, { soKyHieu: hostile, donViChuTri: hostile }))], {
    id: 'odd',
    now: now - hour,
  });
  writeFileSync(join(folder, 'odd.jsonl'), await odd.text());
  merge.add(await taken(odd));

  const groups = new Map<string, { unit: string; dossiers: number; overdue: number; longest: number }>();
  const { items } = await merge.merged({ world });
  for await (const rows of teamRows(items, { now, world, isWithoutPersons: false }))
    for (const { unit, state, isLeft, lateDays } of rows) {
      const group = groups.get(unit) ?? { unit, dossiers: 0, overdue: 0, longest: 0 };
      group.dossiers++;
      if (state === 'overdue' && !isLeft) group.overdue++;
      group.longest = Math.max(group.longest, lateDays);
      groups.set(unit, group);
    }
  expect(groups.size).toBeGreaterThan(3);
  const found = await asked(queryOf(readFileSync('README.md', 'utf8')));
  const plain = found.map((row) => ({
    unit: row.unit,
    dossiers: Number(row.dossiers),
    overdue: Number(row.overdue),
    longest: Number(row.longest),
  }));
  const byUnit = (a: { unit: unknown }, b: { unit: unknown }) => (String(a.unit) < String(b.unit) ? -1 : 1);
  expect(plain.sort(byUnit)).toEqual([...groups.values()].sort(byUnit));
  expect(items.length).toBe(plain.reduce((sum, { dossiers }) => sum + dossiers, 0));
});
