import type { ReportBasis, ReportRow } from '../../lib/model/report';
import { states } from '../../lib/model/standing';
import { random } from '../random';

const day = 86_400_000;
export const now = Date.parse('2026-10-01T18:00Z');

export const basis: ReportBasis = {
  now,
  sites: ['https://qlvb.vn', 'https://motcua.vn'],
  filter: 'Quá hạn; Phòng Tổng hợp',
  seen: 12_500,
  secret: 3,
  coverage: [
    {
      listId: 'a',
      site: 'https://qlvb.vn',
      account: '',
      title: 'Văn bản đến',
      seen: 50,
      total: 580,
      seenAt: now - day,
    },
    { listId: 'b', site: 'https://motcua.vn', account: '', title: 'Chờ xử lý', seen: 20, seenAt: now - 2 * day },
  ],
  isWithoutPersons: false,
};

/** A row that says something everywhere. */
export function row(over: Partial<ReportRow> = {}): ReportRow {
  return {
    key: 'https://qlvb.vn|Nguyễn Văn A|vanBan|280/CĐ-TTg',
    site: 'https://qlvb.vn',
    account: 'nguyen.van.a',
    address: 'https://qlvb.vn/van-ban/chi-tiet?id=127',
    kind: 'vanBan',
    number: '280/CĐ-TTg',
    soDen: '0127',
    ngayVb: '2026-09-28',
    ngayDen: '2026-09-29T08:15',
    loaiVb: 'Công điện',
    issuer: 'Thủ tướng Chính phủ',
    subject: 'V/v báo cáo tình hình giải ngân',
    unit: 'Phòng Tổng hợp',
    partner: 'Phòng Kinh tế',
    person: 'Nguyễn Văn Ánh',
    list: 'Văn bản đến',
    listIds: ['a'],
    urgency: 'khan',
    role: 'chuTri',
    due: Date.parse('2026-10-02T17:00+07:00'),
    precision: 'minute',
    state: 'soon',
    reasons: [{ kind: 'dueSoon', numbers: {}, text: { vi: 'Còn 4 giờ làm việc', en: '4 working hours left' } }],
    workMinutes: 240,
    workDays: 1,
    countdown: {
      vi: { short: 'Còn 4 giờ', long: 'Còn 4 giờ làm việc' },
      en: { short: '4 h', long: '4 working hours' },
    },
    cameAt: Date.parse('2026-09-29T08:15+07:00'),
    isDone: false,
    isLeft: false,
    answer: '',
    doneAt: null,
    outcome: null,
    lateDays: 0,
    cause: 'Chờ ý kiến Sở Tài chính',
    reminders: 1,
    objective: null,
    criticised: [],
    firstSeen: Date.parse('2026-09-29T09:00+07:00'),
    lastSeen: Date.parse('2026-10-01T09:05:42+07:00'),
    from: '',
    ...over,
  };
}

/** Texts that break careless writers. Half characters, controls and writing direction stand apart: they may not stay. */
export const hostile = [
  "=cmd|'/C calc'!A0",
  '+84 912 345 678',
  '-3 ngày',
  '@SUM(1+1)*cmd',
  '＝1+1',
  '\t=1+1',
  ' =1+1',
  'a "b" c; d, e',
  'dòng 1\ndòng 2\n',
  "'đã có dấu nháy",
  'constructor',
  '__proto__',
  'toString',
  '_x0041_ và _x005F_',
  '<b>&amp;</b> ]]> </t>',
  '😀 chữ Hán 漢字 עברית',
  'trước\ufffdsau',
  '0012',
  '1E5',
  '01/02/2026',
  'TRUE',
  ' khoảng trắng ở hai đầu ',
  'Nguyễn Thị Thuý Hằng – Đặng Đình Ưởng',
  '""',
  '#REF!',
  '$& $1',
];
export const unclean: [given: string, kept: string][] = [
  ['a\u0000b\u0007c', 'abc'],
  ['nửa \ud83d chữ', 'nửa \ufffd chữ'],
  ['\udc00đầu', '\ufffdđầu'],
  ['an\u202egpj.exe', 'angpj.exe'],
  ['dòng\r\nmới\rnữa', 'dòng\nmới\nnữa'],
  ['\uffff\u{1fffe}x\u0085y', 'x\ny'],
];

const units = ['Phòng Tổng hợp', 'Phòng Kinh tế', 'Văn phòng Sở Nội vụ', 'UBND phường Bến Nghé', ''];
const people = ['Nguyễn Văn Ánh', 'Trần Thị Ngọc', 'Lê Quý Đôn', 'Phạm Hữu Ước', 'Đỗ Ỷ Lan'];
const words =
  'về việc triển khai báo cáo rà soát đôn đốc giải quyết hồ sơ trước thời hạn của Ủy ban nhân dân thành phố'.split(' ');

/** `count` rows with a seed: every state and ending, deadlines by day and minute over ten years, hostile texts among them. */
export function randomRows(count: number, seed = 1, texts: readonly string[] = hostile): ReportRow[] {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const moment = () => Date.parse('2020-01-01T00:00Z') + below(3650 * 24 * 60) * 60_000;
  return Array.from({ length: count }, (_, at) => {
    const state = pick(states);
    const isDone = state === 'done';
    const outcome = isDone ? pick(['early', 'ontime', 'late', null] as const) : null;
    const isLate = state === 'overdue' || outcome === 'late';
    const say = (usual: string) => (below(20) === 0 ? pick(texts) : usual);
    const kind = pick(['vanBan', 'vanBan', 'hoSo', 'nhiemVu'] as const);
    const arrival = below(2) === 0 ? String(below(9999)) : String(below(9999)).padStart(4, '0');
    const civil = new Date(moment() + 7 * 3_600_000).toISOString();
    return row({
      key: `k${seed}-${at}`,
      number: say(`${at + 1}/${pick(['UBND-TH', 'CĐ-TTg', 'SNV-VP', 'QĐ-UBND'])}`),
      // A register is ordered by it, so that of a document is a number.
      soDen: kind === 'vanBan' ? arrival : say(arrival),
      kind,
      address: below(9) === 0 ? '' : say(`https://qlvb.vn/van-ban/${at}?tab=1&x="2"`),
      ngayDen: below(40) === 0 ? '' : civil.slice(0, below(2) === 0 ? 10 : 16),
      isLeft: below(8) === 0,
      ngayVb: below(9) === 0 ? '' : civil.slice(0, 10),
      subject: say(`V/v ${Array.from({ length: 4 + below(20) }, () => pick(words)).join(' ')} (${at})`),
      unit: below(50) === 0 ? pick(texts) : pick(units),
      partner: say(pick(units)),
      person: say(pick(people)),
      urgency: pick(['thuong', 'khan', 'thuongKhan', 'hoaToc', null]),
      due: state === 'unknown' ? null : moment(),
      precision: state === 'unknown' ? null : pick(['day', 'minute']),
      state,
      isDone,
      doneAt: isDone && below(4) > 0 ? moment() : null,
      outcome,
      lateDays: isLate ? below(90) : 0,
      cause: say(''),
      reminders: below(4),
      objective: below(30) === 0 ? { reason: pick(texts) } : null,
      criticised: below(30) === 0 ? [{ kind: 'pheBinh', date: '2026-08-15' }] : [],
      lastSeen: moment() + below(60_000),
      from: below(5) === 0 ? 'nhóm 1.jsonl' : '',
    });
  });
}
