/** The words a deadline is written with, each by what it means to the grammar. */
import { type Letters, spelling } from './letters';
import { spelledOf, type Token } from './tokens';

const phrases = {
  day: 'ngày',
  month: 'tháng|thg',
  year: 'năm',
  week: 'tuần|tuần lễ',
  quarter: 'quý|quí',
  hour: 'giờ|tiếng|tiếng đồng hồ',
  minute: 'phút',
  work: 'làm việc|lv|hành chính',
  today: 'hôm nay|ngày hôm nay',
  tomorrow: 'ngày mai|mai',
  afterTomorrow: 'ngày kia|ngày mốt',
  now: 'nay',
  morning: 'sáng|buổi sáng',
  noon: 'trưa|buổi trưa',
  afternoon: 'chiều|buổi chiều',
  evening: 'buổi tối|đêm',
  mon: 'thứ hai|t2',
  tue: 'thứ ba|t3',
  wed: 'thứ tư|t4',
  thu: 'thứ năm|t5',
  fri: 'thứ sáu|t6',
  sat: 'thứ bảy|thứ bẩy|t7',
  sun: 'chủ nhật|chúa nhật|cn|t8',
  weekday: 'thứ',
  ending: 'cuối|hết|ngày cuối|ngày cuối cùng|ngày cuối cùng của|ngày cuối của|những ngày cuối',
  opening: 'đầu',
  middle: 'giữa',
  this: 'này|hiện tại',
  next: 'sau|tới|kế tiếp|tiếp theo',
  tet: 'tết nguyên đán|tết âm lịch|tết cổ truyền|tết',
  // what makes a date a deadline
  before: 'trước|trc|trước lúc|trước thời điểm|trước mốc',
  latest: 'chậm nhất|muộn nhất|trễ nhất|không để quá|chậm trước',
  most: 'không quá|tối đa|không vượt quá|không được quá|không được vượt quá|nhiều nhất|tối đa không quá|không kéo dài quá',
  until: 'đến hết|tới hết|cho đến hết|đến cuối|tới cuối',
  to: 'đến|tới|cho đến|cho tới|sang',
  within:
    'trong|trong vòng|trong thời hạn|trong thời gian|trong khoảng thời gian|trong hạn|trong thời hạn tối đa|trong thời gian tối đa|trong nội|nội trong|ngay trong',
  label:
    'hạn|thời hạn|t.hạn|hxl|hgq|hết hạn|ngày hết hạn|ngày đến hạn|đến hạn|tới hạn|hẹn trả|hẹn trả kết quả|ngày hẹn|ngày hẹn trả|ngày hẹn trả kết quả|ngày trả kết quả|ngày trả|deadline|due|due date|thời điểm hoàn thành|mốc hoàn thành|ngày hoàn thành dự kiến|dự kiến hoàn thành',
  time: 'thời gian',
  extend: 'gia hạn|lùi hạn|dời hạn|điều chỉnh hạn|hạn mới|hạn xử lý mới|hẹn lại|hẹn lại ngày trả|ngày hẹn lại',
  left: 'nữa|nữa đến hạn|nữa hết hạn|nữa là đến hạn|còn|còn lại|chỉ còn|còn hạn|hạn còn|hạn còn lại|còn thời hạn|hết hạn sau|hết hạn trong|đến hạn sau|đến hạn trong|sắp hết hạn sau',
  over: 'quá|trễ|chậm|muộn|chậm tiến độ|q.hạn',
  from: 'kể từ|từ|tính từ|kể từ khi|từ khi|kể từ lúc|sau khi|bắt đầu từ|kể từ thời điểm|từ thời điểm|tính từ khi',
  received:
    'nhận|nhận được|tiếp nhận|thụ lý|thụ lí|vào sổ|được giao|phân công|được phân công|giao việc|nhận đủ|chuyển đến|văn bản đến|nhận hồ sơ|tiếp nhận hồ sơ|nhận đăng ký',
  issued: 'ký|kí|ban hành|phát hành|ra văn bản|ký ban hành',
  // what makes a date something else
  force: 'có giá trị|giá trị|hiệu lực|có hiệu lực|hết hiệu lực|áp dụng|thi hành',
  noDeadline:
    'quyền hạn|giới hạn|kỳ hạn|vô hạn|hữu hạn|có hạn|có thời hạn|trong thời hạn quy định|đúng tiến độ|chống hạn|ngắn hạn|trung hạn|dài hạn',
  otherDate: 'bắt đầu|cập nhật lúc|cập nhật|đã trả|đã xong|hoàn thành ngày|tạo lúc|nhận lúc|gửi lúc|số',
  yearly: 'các ngày|các thứ|định kỳ|của tháng sau|tháng kế tiếp',
  past: 'qua|vừa qua|gần đây|liên tục|liên tiếp|liền|trở lên|trở lại|đây',
  done: 'hoàn thành|hoàn tất|kết thúc|xử lý xong|giải quyết xong',
  not: 'chưa|không|chưa được',
  // what is done by a deadline
  finish: 'xong|hoàn tất xong|hoàn thành xong|xong toàn bộ|dứt điểm',
  act: 'báo cáo|gửi|trình|trả lời|xử lý|xử lí|giải quyết|tham mưu|góp ý|cho ý kiến|có ý kiến|nộp|phúc đáp|phản hồi|cung cấp|đăng ký|chuyển|trả kết quả|triển khai|thực hiện|xây dựng|rà soát|tổng hợp|đề xuất|thẩm định|thông báo|kiểm tra|xem xét|ban hành|tổ chức thực hiện|khắc phục|giải trình',
  // what else a subject line may ask for, and what it tells of
  duty: 'bàn giao|chi trả|thanh toán|giải ngân|quyết toán|xin ý kiến|bổ sung|kê khai|đôn đốc|chuẩn bị|cử|lập|hoàn thiện|đề nghị|yêu cầu|rút kinh nghiệm|kiểm điểm|xác minh|đối chiếu|thu hồi|di dời|nhập',
  state:
    'tạm dừng|dừng|phong tỏa|bảo hành|thử việc|khiển trách|kỷ luật|kỉ luật|cảnh cáo|bổ nhiệm|nghỉ việc|xảy ra|công bố|tạm ngừng|tạm đình chỉ|đình chỉ|tước|cấm|cách chức|mất điện',
  // what lasts, or is counted, or happened: not a task with an end
  lasting:
    'đi công tác|công tác tại|nghỉ phép|nghỉ|tập huấn|bồi dưỡng|diễn ra|kéo dài|học tập|học|họp|trưng bày|mất điện|cúp điện|ngừng cấp|tạm ngừng|tạm trú|lưu trú|tham quan|thi đấu|khai mạc|đình chỉ|tước|xử phạt|tổ chức từ|lấy mẫu|hoạt động|treo cờ|niêm yết|công khai|phạt tù|đào tạo|thời hạn sử dụng',
  paper:
    'hợp đồng|giấy phép|thẻ|chứng chỉ|giấy chứng nhận|hộ chiếu|visa|bằng lái|bảo hiểm|chứng thư số|chữ ký số|bảo lãnh|tạm trú|nhiệm kỳ|đăng kiểm|tên miền|thuê đất|bổ nhiệm',
  intake:
    'lấy ý kiến|nhận góp ý|nhận hồ sơ|nhận đăng ký|tiếp nhận hồ sơ|nhận ý kiến|góp ý|từ nay|kể từ nay|từ hôm nay|gia hạn',
  counted: 'tính|tính đến|tính từ|luỹ kế|lũy kế|số liệu|chốt|thống kê|đạt|giải ngân đạt|phát sinh|ước|hiện có|tồn',
  happened:
    'ban hành|tiếp nhận|cấp|được cấp|ký|ký kết|phê duyệt|được phê duyệt|thành lập|sinh|tuyển dụng|khởi công|có hiệu lực|đã nộp|phát hành|xây dựng|sử dụng|tồn tại|hình thành|đã ban hành|được ban hành|xảy ra|đăng ký',
  thing:
    'văn bản|quyết định|nghị định|thông tư|nghị quyết|hồ sơ|giấy phép|dự án|công trình|trường hợp|phương tiện|đối tượng|hợp đồng|giấy chứng nhận|đất|nhà ở|cán bộ|người|luật|quy định|thủ tục|chứng chỉ|vụ việc',
  report:
    'công tác|tình hình|kết quả|số liệu|hoạt động|thu ngân sách|chi ngân sách|kinh tế|thống kê|danh sách|kế hoạch|lịch',
  idle: 'chuyển đổi|chuyển đổi số|chuyển biến|xử lý vi phạm|hạn chế tối đa',
  link: 'là|vào|lúc|vào lúc|khoảng|là vào|vào khoảng|thì|phải|của|được',
  none: 'không giới hạn|không có hạn|không ghi hạn|không quy định hạn|không quy định thời hạn|không có thời hạn|không thời hạn|không có ngày hẹn trả|không có hạn xử lý|không đặt hạn|không yêu cầu thời hạn|không giới hạn thời gian|chưa có hạn|chưa có hạn xử lý|chưa đặt hạn|không hạn định|không ấn định thời hạn|chưa xác định hạn|chưa xác định thời hạn|không có hạn cụ thể|không có hạn trả lời|không hạn',
} as const;

export type Term = keyof typeof phrases;

/** What a deadline is for: "hạn trả lời", "thời hạn nộp hồ sơ", "gia hạn thời gian xử lý". */
const purposes =
  'xử lý|xử lí|xl|giải quyết|gq|hoàn thành|hoàn tất|trả lời|trả kết quả|phúc đáp|phản hồi|báo cáo|gửi|gửi báo cáo|gửi hồ sơ|nộp|nộp báo cáo|nộp hồ sơ|nhận|nhận hồ sơ|trình|góp ý|lấy ý kiến|cho ý kiến';
const aims = `${purposes}|trả|văn bản|vb|được giao|giao|đề xuất|kết thúc|chót|cuối|cuối cùng|thực hiện|phối hợp|tham mưu|đăng ký|đến`;

const receipts = 'nhận|tiếp nhận|vào sổ|đến|giao|được giao|phân công';
const issues = 'ký|ban hành|phát hành|văn bản|vb';

/** Heads and what may follow each, every pair one expression. */
const pairs: [Term, heads: string, tails: string][] = [
  ['label', 'hạn|thời hạn', aims],
  ['label', 'thời gian', purposes],
  ['extend', 'gia hạn|gia hạn thời gian|gia hạn thời hạn|gia hạn hạn', `${purposes}|thực hiện`],
  ['extend', 'lùi|dời|điều chỉnh|kéo dài|gia hạn', 'thời hạn|thời gian|hạn xử lý'],
  ['extend', 'lùi thời hạn|lùi thời gian|điều chỉnh thời hạn|kéo dài thời hạn|kéo dài thời gian', purposes],
  ['latest', 'không muộn|không chậm|không trễ|không được muộn|không được chậm|không được trễ', 'hơn|quá'],
  ['over', 'quá|đã quá|trễ|chậm', 'hạn|hẹn|thời hạn|hạn xử lý|hạn giải quyết|hạn trả kết quả|thời hạn xử lý'],
  ['done', 'đã', 'xử lý|giải quyết|hoàn thành|hoàn tất|trả|trả kết quả|xong|kết thúc|trả lời'],
  ['yearly', 'hằng|hàng|mỗi', 'ngày|tuần|tháng|quý|năm'],
  ['received', 'ngày', receipts],
  ['issued', 'ngày', issues],
  [
    'otherDate',
    'ngày',
    `${receipts}|${issues}|nhập|tạo|bh|chuyển|gửi|cập nhật|hoàn thành|xử lý|bắt đầu|trình|duyệt|nộp|hết hiệu lực|sinh|đăng|có hiệu lực|thực hiện`,
  ],
  [
    'noDeadline',
    'hạn|thời hạn',
    'chế|hán|mặn|mức|điền|ngạch|bảo quản|sử dụng|bảo hành|hợp đồng|hiệu lực|có hiệu lực|lưu trữ|cho vay|thuê|giấy phép|hoạt động|cư trú|tạm trú',
  ],
  ['noDeadline', 'đúng|trước|sớm|sắp đến|gần đến|chưa đến', 'hạn|thời hạn|hẹn'],
];

interface Phrase {
  spelled: string[];
  term: Term;
}

/** Expressions by their folded words; a word may mean several things. */
interface Branch {
  next: Map<string, Branch>;
  phrases: Phrase[];
}

const branch = (): Branch => ({ next: new Map(), phrases: [] });

/** ASCII letters of a spelled word; its tone marks and vowel signs dropped. */
function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

function add(root: Branch, term: Term, text: string): void {
  const words = text.split(' ');
  let at = root;
  for (const word of words) {
    const key = foldWord(word);
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  at.phrases.push({ spelled: words.map(spelling), term });
}

let made: Branch | undefined;

/** The tree of all expressions, made at the first text that is no plain date. */
function lexicon(): Branch {
  if (made) return made;
  const root = branch();
  for (const [term, list] of Object.entries(phrases)) for (const text of list.split('|')) add(root, term as Term, text);
  for (const [term, heads, tails] of pairs) {
    for (const head of heads.split('|')) for (const tail of tails.split('|')) add(root, term, `${head} ${tail}`);
  }
  made = root;
  return root;
}

/** One step of the grammar: a token, or several that are one expression; `terms` is empty for other words. */
export interface Lexeme {
  terms: readonly Term[];
  token: Token;
  from: number;
  to: number;
}

const noTerms: readonly Term[] = [];

/** In a text with diacritics a single word without them is another word; in longer phrases some may be missing. */
function fits(spelled: string[], tokens: Token[], at: number, letters: Letters): boolean {
  if (!letters.marked) return true;
  for (let k = 0; k < spelled.length; k++) {
    const t = tokens[at + k] as Token;
    const own = spelledOf(t, letters);
    if (own !== spelled[k] && (own !== t.key || spelled.length === 1)) return false;
  }
  return true;
}

/** Words gathered into the longest known expressions. */
export function lexemesOf(tokens: Token[], letters: Letters): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const root = lexicon();
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    let length = 1;
    let terms = noTerms;
    let at: Branch | undefined = root;
    for (let n = 1; at; n++) {
      const t: Token | undefined = tokens[i + n - 1];
      at = t?.kind === 'word' ? at.next.get(t.key) : undefined;
      const fitting = at?.phrases.filter((p) => fits(p.spelled, tokens, i, letters)) ?? [];
      if (fitting.length === 0) continue;
      length = n;
      terms = fitting.map((p) => p.term);
    }
    lexemes.push({ terms, token: first, from: first.from, to: (tokens[i + length - 1] as Token).to });
    i += length;
  }
  return lexemes;
}
