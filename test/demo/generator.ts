import { addDays, dateOf, type IsoDate, slashed } from './civil.ts';
import { anyDue, appointment, type DueText, isPast, readableDue } from './dueTexts.ts';
import type { ListDefinition } from './lists.ts';
import { createRandom, type Random } from './random.ts';
import { coQuan, donVi, lanhDao, nguoi, nguoiNop, nhiemVu, thuTuc, vanBanSubjects, xa } from './subjects.ts';

type Progress = 'open' | 'paused' | 'finished';

/** One dossier: what the page prints, and what is true of it. The texts are written from the truth, never read back. */
export interface DemoRow {
  id: string;
  cells: Record<string, string>;
  due: DueText;
  progress: Progress;
  secret: boolean;
  unread: boolean;
  overdue: boolean;
  /** What the server sorts by, where it does. */
  soDen: number;
  ngayDen: IsoDate;
}

interface Making {
  random: Random;
  list: ListDefinition;
  index: number;
  /** Grows without repeating, so that no two dossiers of a list share a number. */
  number: number;
  now: number;
  today: IsoDate;
}

interface Dates {
  due: IsoDate;
  ngayDen: IsoDate;
}

const isWeekend = (date: IsoDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

function workdayUpTo(date: IsoDate): IsoDate {
  return isWeekend(date) ? workdayUpTo(addDays(date, -1)) : date;
}

/** Deadlines crowd around today; a few fall on days off, as they do. */
function makeDates({ random, today }: Making): Dates {
  const away = random.weighted<() => number>([
    [17, () => -1 - random.below(15)],
    [9, () => 0],
    [10, () => 1],
    [26, () => 2 + random.below(5)],
    [38, () => 7 + random.below(28)],
  ])();
  const wished = addDays(today, away);
  const due = away > 1 && random.chance(0.85) ? workdayUpTo(wished) : wished;
  const before = addDays(due, -3 - random.below(15));
  const recent = addDays(today, -random.below(10));
  return { due, ngayDen: workdayUpTo(before < recent ? before : recent) };
}

function fill(template: string, { random, today }: Making): string {
  const year = today.slice(0, 4);
  return template
    .replaceAll('{nam}', year)
    .replaceAll('{quy}', random.pick(['I', 'II', 'III', 'IV']))
    .replaceAll('{thang}', String(1 + random.below(12)))
    .replaceAll('{ngay}', slashed(workdayUpTo(addDays(today, -20 - random.below(40)))))
    .replaceAll('{xa}', random.pick(xa));
}

/** 3308/UBND-KT, 05/BNV-CCVC, and the Party's reversed 835-CV/ĐU. */
function numbered(number: number, notation: string): string {
  const padded = String(number).padStart(2, '0');
  return notation.includes('/') ? `${padded}-${notation}` : `${padded}/${notation}`;
}

function vanBanStatus(making: Making, progress: Progress, overdue: boolean): string {
  const { random } = making;
  if (progress === 'paused') return 'Tạm dừng xử lý';
  if (progress === 'finished') {
    return random.pick(['Đã xử lý', 'Đã xử lý đúng hạn', 'Đã xử lý quá hạn', 'Hoàn thành', 'Kết thúc xử lý']);
  }
  if (overdue && random.chance(0.6)) return 'Quá hạn chưa xử lý';
  return random.pick(['Chờ xử lý', 'Chờ xử lý', 'Đang xử lý', 'Chờ trình ký']);
}

function progressOf({ random, list }: Making): Progress {
  if (list.slug === 'da-xu-ly') return 'finished';
  const finished = list.kind === 'vanBan' ? 0.05 : 0.1;
  const paused = list.kind === 'hoSo' ? 0.12 : 0.04;
  return random.weighted([
    [finished, 'finished'],
    [paused, 'paused'],
    [1 - finished - paused, 'open'],
  ]);
}

function makeVanBan(making: Making): DemoRow {
  const { random, list, index, number, now } = making;
  const progress = progressOf(making);
  const secret = random.chance(0.05);
  const { due: dueDate, ngayDen } = makeDates(making);
  const due = secret || progress === 'paused' ? readableDue(random, dueDate) : anyDue(random, dueDate);
  const overdue = progress === 'open' && isPast(due, now);
  const [issuer, notations] = random.pick(coQuan);
  const soDen = 2400 + number;
  const token = `MATDEMO-${number}`;
  const withoutNumber = !secret && random.chance(0.012);
  return {
    id: `vbd-${list.slug}-${String(index + 1).padStart(5, '0')}`,
    cells: {
      soDen: String(soDen),
      ngayDen: slashed(ngayDen),
      soKyHieu: secret ? `${number}/${token}` : withoutNumber ? '' : numbered(number, random.pick(notations)),
      ngayVb: slashed(workdayUpTo(addDays(ngayDen, -1 - random.below(5)))),
      trichYeu: secret ? `V/v nội dung ${token} theo chế độ mật` : fill(random.pick(vanBanSubjects), making),
      coQuanBanHanh: secret ? 'Công an tỉnh' : issuer,
      doKhan: random.weighted([
        [80, 'Thường'],
        [14, 'Khẩn'],
        [4, 'Thượng khẩn'],
        [2, 'Hỏa tốc'],
      ]),
      doMat: secret ? random.pick(['Mật', 'Mật', 'Tối mật']) : 'Thường',
      donViChuTri: random.pick(donVi),
      nguoiXuLy: random.pick(nguoi),
      trangThai: vanBanStatus(making, progress, overdue),
    },
    due,
    progress,
    secret,
    unread: progress === 'open' && random.chance(0.2),
    overdue,
    soDen,
    ngayDen,
  };
}

const hoSoStatus: Record<Progress, readonly string[]> = {
  open: ['Được tiếp nhận', 'Đang xử lý', 'Đang xử lý', 'Đang xử lý'],
  paused: ['Yêu cầu bổ sung giấy tờ', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Dừng xử lý'],
  finished: ['Đã xử lý xong', 'Đã trả kết quả', 'Đã trả kết quả', 'Công dân yêu cầu rút hồ sơ'],
};

function makeHoSo(making: Making): DemoRow {
  const { random, index, number, now } = making;
  const progress = progressOf(making);
  const { due: dueDate, ngayDen } = makeDates(making);
  const due = progress === 'paused' ? readableDue(random, dueDate) : appointment(random, dueDate);
  const [linhVuc, thuTucName] = random.pick(thuTuc);
  const hour = random.pick(['08', '09', '10', '14', '15']);
  const minute = String(random.below(60)).padStart(2, '0');
  return {
    id: `hs-${String(index + 1).padStart(5, '0')}`,
    cells: {
      maHoSo: `000.00.00.H05-${ngayDen.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`,
      trichYeu: thuTucName,
      linhVuc,
      nguoiNop: random.pick(nguoiNop),
      ngayDen: `${slashed(ngayDen)} ${hour}:${minute}`,
      nguoiXuLy: random.pick(nguoi),
      trangThai: random.pick(hoSoStatus[progress]),
    },
    due,
    progress,
    secret: false,
    unread: false,
    overdue: progress === 'open' && isPast(due, now),
    soDen: number,
    ngayDen,
  };
}

const nhiemVuStatus: Record<Progress, readonly string[]> = {
  open: ['Chưa bắt đầu', 'Đang thực hiện', 'Đang thực hiện'],
  paused: ['Tạm dừng'],
  finished: ['Hoàn tất', 'Hoàn thành'],
};

function makeNhiemVu(making: Making): DemoRow {
  const { random, index, number, now } = making;
  const progress = progressOf(making);
  const { due: dueDate, ngayDen } = makeDates(making);
  const due = progress === 'paused' ? readableDue(random, dueDate) : anyDue(random, dueDate);
  return {
    id: `nv-${String(index + 1).padStart(5, '0')}`,
    cells: {
      trichYeu: fill(random.pick(nhiemVu), making),
      soKyHieu: numbered(number, random.pick(['TB-UBND', 'KL-UBND', 'CT-UBND'])),
      nguoiGiao: random.pick(lanhDao),
      ngayDen: slashed(ngayDen),
      donViChuTri: random.pick(donVi),
      donViPhoiHop: random.pick(['', ...donVi]),
      trangThai: random.pick(nhiemVuStatus[progress]),
    },
    due,
    progress,
    secret: false,
    unread: false,
    overdue: progress === 'open' && isPast(due, now),
    soDen: number,
    ngayDen,
  };
}

const makers = { vanBan: makeVanBan, hoSo: makeHoSo, nhiemVu: makeNhiemVu };

/** Stepping by a fixed stride through a prime's residues scatters the numbers and repeats none. */
const primes = [601, 2003, 10_007, 100_003, 1_000_003];

export function makeRows(list: ListDefinition, count: number, seed: number, now: number): DemoRow[] {
  const prime = primes.find((candidate) => candidate > count) ?? count + 1;
  const lane = { 'cho-xu-ly': 0, 'phoi-hop': 1, 'da-xu-ly': 2 }[list.slug] ?? 3;
  const today = dateOf(now);
  return Array.from({ length: count }, (_, index) =>
    makers[list.kind]({
      random: createRandom(`${seed}/${list.slug}/${index}`),
      list,
      index,
      // Four lanes: the same office may list a dossier only once, whatever the list.
      number: 4 * (((index + 1) * 389) % prime) + lane + 1,
      now,
      today,
    }),
  );
}
