/**
 * The rows that Redmine is filled with, the same on every machine for one `now`.
 *   node test/e2e/redmine-seed.ts FILE
 */
import { writeFileSync } from 'node:fs';
import { addDays, dateOf, type IsoDate } from '../demo/civil.ts';
import { createRandom } from '../demo/random.ts';
import { coQuan, vanBanSubjects, xa } from '../demo/subjects.ts';

export interface RedmineRow {
  subject: string;
  startDate: IsoDate;
  dueDate: IsoDate | null;
  doKhan: 'Thường' | 'Khẩn';
  done: boolean;
}

function makeRow(index: number, today: IsoDate): RedmineRow {
  const random = createRandom(`redmine/${index}`);
  const [, notations] = random.pick(coQuan);
  const notation = random.pick(notations);
  const number = String(8 + index * 7).padStart(2, '0');
  const soKyHieu = notation.includes('/') ? `${number}-${notation}` : `${number}/${notation}`;
  const trichYeu = random
    .pick(vanBanSubjects)
    .replaceAll('{nam}', today.slice(0, 4))
    .replaceAll('{quy}', random.pick(['I', 'II', 'III', 'IV']))
    .replaceAll('{thang}', String(1 + random.below(12)))
    .replaceAll('{xa}', random.pick(xa))
    .replaceAll('{ngay}', addDays(today, -30).split('-').reverse().join('/'));
  const away = random.weighted<() => number>([
    [25, () => -1 - random.below(60)],
    [10, () => 0],
    [10, () => 1],
    [55, () => 2 + random.below(70)],
  ])();
  const dueDate = random.chance(0.12) ? null : addDays(today, away);
  const latestStart = dueDate !== null && dueDate < today ? dueDate : today;
  return {
    subject: `${soKyHieu} - ${trichYeu}`.slice(0, 250),
    startDate: addDays(latestStart, -random.below(20)),
    dueDate,
    doKhan: random.chance(0.2) ? 'Khẩn' : 'Thường',
    done: random.chance(0.15),
  };
}

export function makeRedmineRows(now: number, count = 200): RedmineRow[] {
  const today = dateOf(now);
  return Array.from({ length: count }, (_, index) => makeRow(index, today));
}

if (import.meta.main) {
  const file = process.argv[2];
  if (file === undefined) throw new Error('name the file to write');
  writeFileSync(file, JSON.stringify(makeRedmineRows(Date.now()), null, 1));
}
