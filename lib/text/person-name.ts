import { clean } from './normalise';

/** Family names of nearly everyone (domain.md: names have two to six syllables); what begins otherwise is no name. */
const families = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ vo đặng bùi đỗ hồ ngô dương lý đinh đoàn trương lương mai tô trịnh đào lâm hà ' +
    'phùng cao tạ thái chu châu la quách tăng thạch kim sơn lưu vương đàm thân giang triệu nông hứa ông ninh khổng tống bạch ' +
    'từ hồng văn kiều lại lục nghiêm mạc âu cù diệp doãn hàn kha khúc lã ngụy nhâm ôn phí quan thi tiêu tôn trà ung viên yên ' +
    'lò vàng giàng sùng quàng cầm hoàn ma vi bàn ksor rơ siu rơchăm nay đậu đồng đường tòng thào cháng hạng chảo lù sa'
  ).split(' '),
);
const plainFamilies = new Set([...families].map(bare));

function bare(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** Menu words and places in capitals that begin like a family name. */
const notNames =
  /^(?:hồ sơ|văn (?:bản|phòng|thư|h[oó][aá]|kiện)|lý (?:lịch|do)|la bàn|chu (?:kỳ|trình)|hà (?:nội|nam|tĩnh|giang|đông) |cao bằng|lâm đồng|thái (?:bình|nguyên)|lai châu|lào cai|ninh (?:bình|thuận)|đồng (?:nai|tháp|ý|bộ|hồ)|châu (?:á|âu|đốc)|sơn (?:la|tây)|kim ngạch|quan (?:trọng|hệ)|thi (?:đua|hành)|từ (?:chối|khóa|khoá|điển|ngày)|viên chức|ông bà|hồng (?:kông|hà)|bàn (?:giao|phím)|đường (?:dẫn|dây|bộ)|lại |lưu (?:trữ|lại|nháp|ý)|tô màu|cao (?:cấp|nhất)|yên bái|vi (?:phạm|xử)|hoàn (?:thành|tất)|âm |tiêu (?:đề|chí|chuẩn)|bạch (?:thông|long)|vàng )/;
const plainNotNames = new RegExp(bare(notNames.source));
const role = /^(?:chuyên|trưởng|phó|giám|quản|lãnh|chức|phòng|ban|sở|ubnd|xử)$/;

const honorific = /^(?:ông|bà|anh|chị|đ\/c|đồng chí|mr\.?|ms\.?|mrs\.?)\s+/i;
const syllable = /^\p{Lu}[\p{L}'’]{0,9}$/u;

/** The person a text begins with, without title and post: `NGUYỄN VĂN A (Phòng Tổng hợp)`; null when it is none. */
export function nameIn(text: string): string | null {
  const head =
    clean(text)
      .replace(honorific, '')
      .split(/[(|,;:!\-–—·/<@\d[]/)[0] ?? '';
  const words = head.trim().split(' ');
  if (words.length < 2 || words.length > 6 || !words.every((word) => syllable.test(word))) return null;
  const lower = words.join(' ').toLowerCase();
  const family = lower.split(' ')[0] ?? '';
  const isPlain = /^[a-z ]+$/.test(lower);
  const isKnown = isPlain ? plainFamilies.has(family) : families.has(family);
  return isKnown &&
    !(isPlain ? plainNotNames : notNames).test(`${lower} `) &&
    !lower
      .split(' ')
      .slice(1)
      .some((word) => role.test(word))
    ? words.join(' ')
    : null;
}
