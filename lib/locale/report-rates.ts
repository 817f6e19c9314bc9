import type { Period, Quarter, RateGrouping } from '../model/rate';
import type { Coverage } from '../model/report';
import type { PeriodChoice } from '../model/report-query';
import type { Language, Texts } from './language';
import { count } from './numbers';

const roman = ['I', 'II', 'III', 'IV'] as const;

/** "Quý IV/2026". */
export function quarterName(language: Language, { quarter, year }: { quarter: 1 | 2 | 3 | 4; year: number }): string {
  return language === 'vi' ? `Quý ${roman[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
}

/** "15/09–14/12/2026"; the year of the first day only where it is another one. */
export function windowOf({ first, last }: Pick<Period, 'first' | 'last'>): string {
  const [from, to] = [first, last].map((day) => day.split('-').reverse());
  return `${(first.slice(0, 4) === last.slice(0, 4) ? from?.slice(0, 2) : from)?.join('/')}–${to?.join('/')}`;
}

/** "Quý IV/2026 (15/09–14/12/2026)": offices begin their quarters on different days. */
export function quarterTitle(language: Language, quarter: Quarter): string {
  return `${quarterName(language, quarter)} (${windowOf(quarter)})`;
}

/** The chosen period with its days. */
export function periodTitle(
  language: Language,
  { kind, month }: PeriodChoice,
  period: Period,
  quarters: readonly Quarter[],
): string {
  const quarter = quarters.find(({ first, last }) => first === period.first && last === period.last);
  if (kind === 'quarter' && quarter !== undefined) return quarterTitle(language, quarter);
  if (kind !== 'month') return windowOf(period);
  const name = month.split('-').reverse().map(Number).join('/');
  return `${rateTexts[language].month} ${name} (${windowOf(period)})`;
}

/** Lists without a total that are named one by one. */
const mostNamed = 5;

/** "đã thấy 141/486 (3 danh sách)", and by name the lists of which pages do not say how long they are; '' for none. */
export function coverageText(language: Language, coverage: readonly Coverage[]): string {
  const texts = rateTexts[language];
  const told = coverage.filter(({ total }) => total !== undefined);
  const rest = coverage.filter(({ total }) => total === undefined);
  const seen = told.reduce((sum, one) => sum + one.seen, 0);
  const whole = told.reduce((sum, one) => sum + (one.total ?? 0), 0);
  const names = rest.slice(0, mostNamed).map((one) => texts.listSeen(one.title, one.seen));
  return [
    told.length > 0 ? texts.seenOf(seen, whole, told.length) : '',
    rest.length > 0 ? texts.noTotal(names, rest.length - names.length) : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Texts of late rates and pictures. */
export const rateTexts: Texts<{
  period: string;
  kinds: Record<'quarter' | 'month' | 'own', string>;
  quarter: string;
  month: string;
  from: string;
  to: string;
  noPeriod: string;
  by: string;
  groupings: Record<RateGrouping, string>;
  denominators: Record<'resolved' | 'toResolve', string>;
  columns: Record<
    | 'name'
    | 'received'
    | 'leftOver'
    | 'early'
    | 'ontime'
    | 'late'
    | 'unknown'
    | 'inTime'
    | 'overdue'
    | 'other'
    | 'rate'
    | 'criticised',
    string
  >;
  total: string;
  nobody: string;
  passes: string;
  fails: string;
  unsure: (unknown: number) => string;
  threshold: (percent: string) => string;
  objective: (n: number) => string;
  criticised: Record<'rutKinhNghiem' | 'pheBinh', (n: number) => string>;
  rateOf: (late: number, denominator: number) => string;
  coverage: (seen: number) => string;
  seenOf: (seen: number, total: number, lists: number) => string;
  listSeen: (title: string, seen: number) => string;
  /** Lists without a total: those named, and how many more. */
  noTotal: (named: string[], more: number) => string;
  print: string;
  leftOut: string;
  none: string;
  due: string;
  ageing: string;
  quarters: string;
  units: string;
  thresholdLine: (percent: string) => string;
  unsureMark: string;
  table: string;
  day: string;
  dossiers: string;
  days: (from: number, to: number | null) => string;
  late: string;
  nothing: string;
}> = {
  vi: {
    period: 'Kỳ',
    kinds: { quarter: 'Quý', month: 'Tháng', own: 'Kỳ tự chọn' },
    quarter: 'Quý',
    month: 'Tháng',
    from: 'Từ ngày',
    to: 'Đến ngày',
    noPeriod: 'Hãy chọn ngày đầu và ngày cuối của kỳ, ngày đầu không sau ngày cuối.',
    by: 'Theo',
    groupings: { unit: 'đơn vị', person: 'người xử lý', list: 'danh sách' },
    denominators: {
      resolved: 'Tỷ lệ quá hạn tính trên số đã giải quyết trong kỳ; hồ sơ đang xử lý mà quá hạn nêu riêng.',
      toResolve:
        'Tỷ lệ quá hạn tính trên số cần xử lý (tiếp nhận và tồn kỳ trước), gồm cả hồ sơ đang xử lý mà quá hạn.',
    },
    columns: {
      name: 'Tên',
      received: 'Tiếp nhận',
      leftOver: 'Tồn kỳ trước',
      early: 'Trước hạn',
      ontime: 'Đúng hạn',
      late: 'Quá hạn',
      unknown: 'Xong, chưa rõ hạn hoặc ngày',
      inTime: 'Đang xử lý, trong hạn',
      overdue: 'Đang xử lý, quá hạn',
      other: 'Tạm dừng, chưa rõ hạn',
      rate: 'Tỷ lệ quá hạn',
      criticised: 'Bút phê',
    },
    total: 'Tất cả',
    nobody: '(không ghi)',
    passes: 'đạt',
    fails: 'vượt ngưỡng',
    unsure: (n) => `chưa đủ căn cứ: ${count('vi', n)} hồ sơ chưa rõ kết quả`,
    threshold: (percent) => `Ngưỡng ${percent}: không quá là đạt.`,
    objective: (n) => `thêm ${count('vi', n)} do nguyên nhân khách quan`,
    criticised: {
      rutKinhNghiem: (n) => `rút kinh nghiệm ${count('vi', n)}`,
      pheBinh: (n) => `phê bình ${count('vi', n)}`,
    },
    rateOf: (late, denominator) => `${count('vi', late)}/${count('vi', denominator)}`,
    coverage: (seen) => `Tính trên ${count('vi', seen)} hồ sơ đã thấy; không phải số liệu chính thức của cơ quan.`,
    seenOf: (seen, total, lists) =>
      `đã thấy ${count('vi', seen)}/${count('vi', total)} (${count('vi', lists)} danh sách)`,
    listSeen: (title, seen) => `${title} (đã thấy ${count('vi', seen)})`,
    noTotal: (named, more) =>
      `trang không nêu tổng số của ${named.join(', ')}${more > 0 ? ` và ${count('vi', more)} danh sách khác` : ''}`,
    print: 'In',
    leftOut: 'Không tính văn bản chỉ để biết, và hồ sơ đã rời mọi danh sách mà không rõ kết quả.',
    none: 'Không có hồ sơ nào trong kỳ này.',
    due: 'Hồ sơ đến hạn trong 20 ngày làm việc tới',
    ageing: 'Hồ sơ đang quá hạn, theo số ngày làm việc',
    quarters: 'Tỷ lệ quá hạn theo quý',
    units: 'Tỷ lệ quá hạn theo quý và đơn vị',
    thresholdLine: (percent) => `ngưỡng ${percent}`,
    unsureMark: 'Dấu ? sau một tỷ lệ: còn hồ sơ chưa rõ kết quả, nên chưa đủ căn cứ để nói đạt hay vượt ngưỡng.',
    table: 'Xem số liệu',
    day: 'Ngày',
    dossiers: 'Hồ sơ',
    days: (from, to) => (to === null ? `từ ${from} ngày` : from === 0 ? `đến ${to} ngày` : `${from}–${to} ngày`),
    late: 'Quá hạn',
    nothing: 'Chưa có số liệu để vẽ biểu đồ.',
  },
  en: {
    period: 'Period',
    kinds: { quarter: 'Quarter', month: 'Month', own: 'Own period' },
    quarter: 'Quarter',
    month: 'Month',
    from: 'From',
    to: 'To',
    noPeriod: 'Choose the first and the last day; the first is not after the last.',
    by: 'By',
    groupings: { unit: 'unit', person: 'handler', list: 'list' },
    denominators: {
      resolved: 'The late rate is of those resolved in the period; open ones that are overdue are told apart.',
      toResolve: 'The late rate is of those to be resolved (received and left over), open overdue ones among the late.',
    },
    columns: {
      name: 'Name',
      received: 'Received',
      leftOver: 'Left over',
      early: 'Early',
      ontime: 'On time',
      late: 'Late',
      unknown: 'Done, deadline or day unknown',
      inTime: 'Open, in time',
      overdue: 'Open, overdue',
      other: 'Paused, no deadline',
      rate: 'Late rate',
      criticised: 'Remarks',
    },
    total: 'All',
    nobody: '(not named)',
    passes: 'passes',
    fails: 'above the threshold',
    unsure: (n) => `not enough known: ${count('en', n)} with an unknown outcome`,
    threshold: (percent) => `Threshold ${percent}: not above it passes.`,
    objective: (n) => `and ${count('en', n)} for an objective cause`,
    criticised: {
      rutKinhNghiem: (n) => `lesson to draw ${count('en', n)}`,
      pheBinh: (n) => `criticised ${count('en', n)}`,
    },
    rateOf: (late, denominator) => `${count('en', late)}/${count('en', denominator)}`,
    coverage: (seen) => `Out of ${count('en', seen)} dossiers seen; not an official figure of the office.`,
    seenOf: (seen, total, lists) =>
      `${count('en', seen)}/${count('en', total)} seen (${count('en', lists)} ${lists === 1 ? 'list' : 'lists'})`,
    listSeen: (title, seen) => `${title} (${count('en', seen)} seen)`,
    noTotal: (named, more) =>
      `pages tell no total of ${named.join(', ')}${more > 0 ? ` and ${count('en', more)} more` : ''}`,
    print: 'Print',
    leftOut: 'Without documents for information only, and dossiers that left every list with no known end.',
    none: 'No dossier in this period.',
    due: 'Dossiers due in the coming 20 working days',
    ageing: 'Open overdue dossiers by working days',
    quarters: 'Late rate by quarter',
    units: 'Late rate by quarter and unit',
    thresholdLine: (percent) => `threshold ${percent}`,
    unsureMark: 'A ? behind a rate: too many outcomes are unknown to say whether it passes.',
    table: 'See the figures',
    day: 'Day',
    dossiers: 'Dossiers',
    days: (from, to) => (to === null ? `${from} days or more` : from === 0 ? `up to ${to} days` : `${from}–${to} days`),
    late: 'Late',
    nothing: 'Nothing to draw yet.',
  },
};
