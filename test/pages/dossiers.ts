import { addDays, dateOf, type IsoDate, slashed } from '../demo/civil.ts';
import { civilInstant, type DueText } from '../demo/dueTexts.ts';
import { createRandom, type Random } from '../demo/random.ts';
import { coQuan, donVi, nguoi, nguoiNop, thuTuc, vanBanSubjects, xa } from '../demo/subjects.ts';
import { type DueForms, dueText } from './dues.ts';
import type { Expected } from './page.ts';

/** One dossier: the words a page may print, and what is true of it. The words are written from the truth. */
export interface Dossier {
  id: string;
  index: number;
  soDen: string;
  ngayDen: string;
  soKyHieu: string;
  ngayVb: string;
  trichYeu: string;
  coQuan: string;
  nguoi: string;
  donVi: string;
  doKhan: string;
  vaiTro: string;
  trangThai: string;
  maHoSo: string;
  thuTuc: string;
  linhVuc: string;
  nguoiNop: string;
  /** Text of the deadline. */
  han: string;
  /** Day of the deadline, whatever the text says of it. */
  hanDate: IsoDate;
  ngayDenDate: IsoDate;
  due: DueText;
  expected: Expected;
}

export interface DossierOptions {
  forms?: DueForms;
  /** Some dossiers are finished, some paused; the page must then print `trangThai`. */
  statuses?: boolean;
  /** Words of a finished, paused and open state; those of documents unless given. */
  words?: { open: readonly string[]; paused: readonly string[]; finished: readonly string[] };
}

const vanBanWords = {
  open: ['Chờ xử lý', 'Đang xử lý', 'Đang xử lý'],
  paused: ['Tạm dừng xử lý'],
  finished: ['Đã xử lý', 'Hoàn thành', 'Kết thúc xử lý'],
};
export const hoSoWords = {
  open: ['Được tiếp nhận', 'Đang xử lý', 'Đang xử lý'],
  paused: ['Yêu cầu bổ sung giấy tờ', 'Dừng xử lý'],
  finished: ['Đã trả kết quả', 'Đã xử lý xong', 'Công dân yêu cầu rút hồ sơ'],
};

const isWeekend = (date: IsoDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const workdayUpTo = (date: IsoDate): IsoDate => (isWeekend(date) ? workdayUpTo(addDays(date, -1)) : date);

/** State numbers 280/CĐ-TTg, the Party's reversed 455-QĐ/TU, and those with a year. */
function numbered(random: Random, number: number, notation: string, year: string): string {
  const padded = String(number).padStart(2, '0');
  if (random.chance(0.12)) return `${padded}-${random.pick(['QĐ/TU', 'CV/TU', 'CT/TW', 'TB/ĐU', 'KH/ĐU'])}`;
  if (random.chance(0.08)) return `${padded}/CĐ-TTg`;
  if (random.chance(0.1)) return `${padded}/${year}/${random.pick(['QĐ-UBND', 'NĐ-CP', 'TT-BNV'])}`;
  return notation.includes('/') ? `${padded}-${notation}` : `${padded}/${notation}`;
}

function subjectOf(random: Random, today: IsoDate): string {
  return random
    .pick(vanBanSubjects)
    .replaceAll('{nam}', today.slice(0, 4))
    .replaceAll('{quy}', random.pick(['I', 'II', 'III', 'IV']))
    .replaceAll('{thang}', String(1 + random.below(12)))
    .replaceAll('{ngay}', slashed(workdayUpTo(addDays(today, -20 - random.below(40)))))
    .replaceAll('{xa}', random.pick(xa));
}

function dates(random: Random, today: IsoDate): { due: IsoDate; arrived: IsoDate } {
  const away = random.weighted<() => number>([
    [22, () => -1 - random.below(12)],
    [8, () => 0],
    [10, () => 1],
    [28, () => 2 + random.below(5)],
    [32, () => 7 + random.below(25)],
  ])();
  const due = away > 1 ? workdayUpTo(addDays(today, away)) : addDays(today, away);
  const before = addDays(due, -4 - random.below(12));
  const recent = addDays(today, -random.below(9));
  return { due, arrived: workdayUpTo(before < recent ? before : recent) };
}

export function expectedOf(due: DueText, progress: 'open' | 'paused' | 'finished' = 'open'): Expected {
  const expect = progress === 'finished' ? 'none' : due.at !== null ? 'badge' : due.readable ? 'none' : 'unknown';
  return {
    expect,
    due: due.at === null ? null : civilInstant(due.at),
    precision: due.precision,
    paused: progress === 'paused',
  };
}

function dossier(key: string, index: number, now: number, options: DossierOptions): Dossier {
  const random = createRandom(`${key}/${index}`);
  const today = dateOf(now);
  const { due: hanDate, arrived } = dates(random, today);
  const words = options.words ?? vanBanWords;
  const progress = options.statuses
    ? random.weighted<'open' | 'paused' | 'finished'>([
        [80, 'open'],
        [8, 'paused'],
        [12, 'finished'],
      ])
    : 'open';
  const forms = options.forms ?? { slash: 80, empty: 8, none: 4, time: 8 };
  // A paused dossier has a deadline: what stands still must have been running.
  const due = dueText(random, hanDate, progress === 'paused' ? { slash: 1 } : forms);
  const [issuer, notations] = random.pick(coQuan);
  const [linhVuc, thuTucName] = random.pick(thuTuc);
  // A stride through residues of a prime, each page from its own start: scattered numbers, none twice.
  const number = (((index + createRandom(key).below(9000)) * 389) % 10_007) + 1;
  return {
    id: `${key}-${index + 1}`,
    index,
    soDen: String(1000 + number),
    ngayDen: slashed(arrived),
    soKyHieu: numbered(random, number, random.pick(notations), today.slice(0, 4)),
    ngayVb: slashed(workdayUpTo(addDays(arrived, -1 - random.below(6)))),
    trichYeu: subjectOf(random, today),
    coQuan: issuer,
    nguoi: random.pick(nguoi),
    donVi: random.pick(donVi),
    doKhan: random.pick(['Thường', 'Thường', 'Thường', 'Khẩn', 'Hỏa tốc']),
    vaiTro: random.pick(['Xử lý chính', 'Xử lý chính', 'Phối hợp']),
    trangThai: random.pick(words[progress]),
    maHoSo: `000.00.00.H05-${arrived.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`,
    thuTuc: thuTucName,
    linhVuc,
    nguoiNop: random.pick(nguoiNop),
    han: due.text,
    hanDate,
    ngayDenDate: arrived,
    due,
    expected: expectedOf(due, progress),
  };
}

/** `count` dossiers of a page; the same key and day give the same ones on every machine. */
export function dossiers(key: string, count: number, now: number, options: DossierOptions = {}): Dossier[] {
  return Array.from({ length: count }, (_, index) => dossier(key, index, now, options));
}
