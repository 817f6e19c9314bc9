/**
 * What stands in the subject of a hồ sơ behind the procedure's name (domain.md §6, §10), with and without diacritics.
 * Words are parted by single spaces; all are compared in lower case.
 */

function words(text: string): string {
  return text
    .split('|')
    .map((word) => word.trim().replace(/\s+/g, '\\s+'))
    .join('|');
}

const start = '(?<![\\p{L}\\d])';
const end = '(?![\\p{L}\\d])';

/** Words before a person; the person's own name begins with a capital letter behind them. */
export const beforePerson = new RegExp(
  `${start}(?:(?:${words('của|cho|do|với|từ|đối với|là|cua|do')})\\s+)?(?:(?:${words('hộ|hộ gia đình|gia đình|vợ chồng|ho|ho gia dinh')})\\s+)?(?:${words(
    'ông/bà|ông \\(bà\\)|ông, bà|ông bà|ông|bà|anh|chị|cô|chú|em|cháu|cụ|công dân|ong/ba|ong|ba|cong dan',
  )})${end}\\s*[:.]?`,
  'giu',
);

/** Labels of what belongs to a person; whatever follows is personal. */
export const personLabels = new RegExp(
  `${start}(?:${words(
    'của ông|của bà|cho ông|cho bà|người nộp|người nộp đơn|chủ hồ sơ|chủ hộ|chủ đầu tư|chủ sử dụng|người yêu cầu|người đề nghị|người đại diện|' +
      'đại diện là|họ tên|họ và tên|tên người|cccd|cmnd|cmt|cmtnd|căn cước|chứng minh nhân dân|số định danh|mã định danh|' +
      'sđt|đt|đtdđ|điện thoại|số điện thoại|di động|liên hệ|email|e-mail|thư điện tử|mst|mã số thuế|sinh ngày|sinh năm|ngày sinh|' +
      'nguoi nop|chu ho so|ho ten|ho va ten|sdt|dien thoai|lien he|so dinh danh|can cuoc|ngay sinh',
  )})${end}`,
  'iu',
);

/** What an address begins with. */
export const addressCues = new RegExp(
  `${start}(?:${words(
    'địa chỉ|đ/c|số nhà|trú tại|thường trú|tạm trú tại|ngụ tại|cư trú tại|nơi ở|hộ khẩu|thửa đất số|thửa số|thửa đất tại|' +
      'tờ bản đồ|tại thửa|tại số|tại thôn|tại ấp|tại tổ|tại khu phố|tại khóm|tại số nhà|dia chi|so nha|tru tai|thua dat so|to ban do',
  )})${end}|[,;(–-]\\s*(?:số\\s+)?\\d{1,5}[\\p{L}\\d/]{0,8}\\s+(?:đường\\s+)?\\p{Lu}`,
  'iu',
);

/** Before a date that is a deadline. */
const beforeDue = words('hạn|hẹn trả|trước ngày|chậm nhất|đến ngày|hết ngày');
const betweenDue = words('xử lý|giải quyết|trả|kết quả|lời|hoàn thành|chót|cuối|hẹn|là|ngày|đến|vào|giờ|:');

/** A deadline that stands in a subject, with nothing but its own words. */
export const duePhrase = new RegExp(
  `${start}(?:${beforeDue})(?:[\\s:]+(?:${betweenDue}))*[\\s:]*\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?!\\d)`,
  'giu',
);

/** First words of a subject that name no procedure yet. */
export const emptySubject = /^(?:(?:hồ sơ|đơn|giấy tờ|hs|v\/v|về việc|ho so)\s*)+$/iu;

/** Titles of columns that hold the applicant where a document has its issuing body; folded. */
export const applicantTitles = /^(?:nguoi (?:gui|nop|yeu cau|de nghi|dang ky)|chu (?:ho so|ho)|sender|applicant|from)/;
