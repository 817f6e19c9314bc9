import type { ReportQuery } from '../model/report-query';
import { formatCivil } from './dates';
import type { Language, Texts } from './language';
import { count } from './numbers';
import { reportPageTexts } from './report-page';
import { standingTexts } from './standing';

/** Texts of what leaves the report, and of team files. */
export const reportFileTexts: Texts<{
  save: string;
  layout: string;
  xlsx: string;
  csv: string;
  ics: string;
  print: string;
  snapshot: string;
  snapshotHelp: string;
  working: (done: number, total: number) => string;
  writing: string;
  cancel: string;
  cancelled: string;
  saved: (file: string) => string;
  failed: string;
  tooMany: (most: number) => string;
  own: string;
  ownHelp: string;
  name: string;
  saveOwn: string;
  merge: string;
  mergeHelp: string;
  files: string;
  drop: string;
  folder: string;
  folderAgain: (name: string) => string;
  forgetFolder: string;
  noFolder: string;
  reading: (percent: number) => string;
  results: string;
  taken: (dossiers: number) => string;
  refused: (n: number) => string;
  members: (n: number) => string;
  member: (label: string, dossiers: number, time: string) => string;
  removeAll: string;
  removed: string;
  conflicts: (n: number) => string;
  conflictsHelp: string;
  dossier: string;
  dispute: string;
  kept: string;
  other: string;
  more: (n: number) => string;
  doneOrNot: Record<'done' | 'open', string>;
  filter: Record<'text' | 'due' | 'left' | 'all', string>;
}> = {
  vi: {
    save: 'Lưu danh sách đang lọc',
    layout: 'Mẫu',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV',
    ics: 'Lịch (ICS)',
    print: 'In',
    snapshot: 'Danh sách phục vụ kiểm tra đột xuất',
    snapshotHelp: 'Mọi hồ sơ đã thấy, kèm thời điểm và địa chỉ trang, trong một tệp Excel.',
    working: (done, total) => `Đang lập tệp: ${count('vi', done)}/${count('vi', total)} hồ sơ`,
    writing: 'Đang ghi tệp…',
    cancel: 'Thôi',
    cancelled: 'Đã thôi; không có tệp nào được lưu.',
    saved: (file) => `Đã lưu ${file}.`,
    failed: 'Không lập được tệp. Dữ liệu không đổi; hãy bấm “Đọc lại” rồi thử lại.',
    tooMany: (most) => `Chỉ in được ${count('vi', most)} hồ sơ một lần: hãy lọc bớt, hoặc lưu Excel.`,
    own: 'Tệp của tôi cho nhóm',
    ownHelp:
      'Một tệp JSON Lines với hồ sơ đã thấy trên máy này, không có văn bản mật; gửi cho trưởng nhóm hoặc đặt vào thư mục chung. Đúng Hạn không gửi gì.',
    name: 'Tên phần của tôi (ví dụ tên phòng)',
    saveOwn: 'Lưu tệp nhóm',
    merge: 'Ghép tệp của cả nhóm',
    mergeHelp:
      'Tệp chỉ được đọc vào bộ nhớ của trang này, không lưu lại. Hồ sơ trùng lấy lần thấy mới nhất; chỗ khác nhau nêu ở dưới.',
    files: 'Chọn tệp',
    drop: 'hoặc thả tệp vào đây',
    folder: 'Chọn thư mục chung',
    folderAgain: (name) => `Đọc lại thư mục “${name}”`,
    forgetFolder: 'Quên thư mục này',
    noFolder: 'Không đọc được thư mục: nó không còn ở đó, hoặc trình duyệt chưa được cho phép.',
    reading: (percent) => `Đang làm: ${percent}%`,
    results: 'Từng tệp',
    taken: (dossiers) => `đã nhận ${count('vi', dossiers)} hồ sơ`,
    refused: (n) => `${count('vi', n)} hồ sơ bị cửa bảo mật của máy này giữ lại`,
    members: (n) => `Đang ghép ${count('vi', n)} phần`,
    member: (label, dossiers, time) => `${label}: ${count('vi', dossiers)} hồ sơ, lập lúc ${time}`,
    removeAll: 'Bỏ hết tệp nhóm',
    removed: 'Đã bỏ hết tệp nhóm.',
    conflicts: (n) => `${count('vi', n)} hồ sơ các phần ghi khác nhau`,
    conflictsHelp: 'Báo cáo tính theo lần thấy mới nhất, ở cột “Lấy theo”.',
    dossier: 'Hồ sơ',
    dispute: 'Khác nhau về',
    kept: 'Lấy theo',
    other: 'Phần khác ghi',
    doneOrNot: { done: 'đã xong', open: 'chưa xong' },
    more: (n) => `và ${count('vi', n)} hồ sơ khác`,
    filter: { text: 'có chữ', due: 'hạn', left: 'gồm cả hồ sơ đã rời mọi danh sách', all: 'tất cả' },
  },
  en: {
    save: 'Save the list as filtered',
    layout: 'Layout',
    xlsx: 'Excel (XLSX)',
    csv: 'CSV',
    ics: 'Calendar (ICS)',
    print: 'Print',
    snapshot: 'Snapshot for an inspection',
    snapshotHelp: 'Every dossier seen, with the time and the sites, in one Excel file.',
    working: (done, total) => `Making the file: ${count('en', done)} of ${count('en', total)} dossiers`,
    writing: 'Writing the file…',
    cancel: 'Cancel',
    cancelled: 'Cancelled; no file was saved.',
    saved: (file) => `${file} was saved.`,
    failed: 'The file could not be made. Nothing has changed; press “Read again” and try once more.',
    tooMany: (most) => `At most ${count('en', most)} dossiers are printed at once: filter, or save as Excel.`,
    own: 'My file for the team',
    ownHelp:
      'A JSON Lines file of the dossiers seen on this computer, without secret ones; give it to your lead or put it into a shared folder. Đúng Hạn sends nothing.',
    name: 'What my part is called (a unit, for example)',
    saveOwn: 'Save the team file',
    merge: 'Merge the team’s files',
    mergeHelp:
      'Files are read into the memory of this page only and not kept. Of a dossier seen twice the newest sighting counts; differences are told below.',
    files: 'Choose files',
    drop: 'or drop them here',
    folder: 'Choose a shared folder',
    folderAgain: (name) => `Read the folder “${name}” again`,
    forgetFolder: 'Forget this folder',
    noFolder: 'The folder cannot be read: it is gone, or the browser was not allowed to.',
    reading: (percent) => `At work: ${percent}%`,
    results: 'File by file',
    taken: (dossiers) => `${count('en', dossiers)} dossiers taken`,
    refused: (n) => `${count('en', n)} kept out by the secrecy rules of this computer`,
    members: (n) => `${count('en', n)} parts merged`,
    member: (label, dossiers, time) => `${label}: ${count('en', dossiers)} dossiers, made ${time}`,
    removeAll: 'Take all team files out',
    removed: 'All team files are out.',
    conflicts: (n) => `${count('en', n)} dossiers that parts tell otherwise`,
    conflictsHelp: 'The report goes by the newest sighting, in the column “Counts”.',
    dossier: 'Dossier',
    dispute: 'Differ in',
    kept: 'Counts',
    other: 'Others say',
    doneOrNot: { done: 'done', open: 'not done' },
    more: (n) => `and ${count('en', n)} more`,
    filter: { text: 'words', due: 'due', left: 'with those that left every list', all: 'all' },
  },
};

/** A filter in words, for exports; '' where nothing is left out. */
export function filterText(language: Language, query: ReportQuery): string {
  const { facets, reasons, urgencies, thisBrowser } = reportPageTexts[language];
  const { filter } = reportFileTexts[language];
  const { first, last } = query.due;
  const part = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: ${values.join(', ')}`];
  const named = (names: Record<string, string>, values: readonly string[]) => values.map((one) => names[one] ?? one);
  return [
    ...part(filter.text, query.text.trim() === '' ? [] : [`“${query.text.trim()}”`]),
    ...part(facets.states, named(standingTexts[language].states, query.states)),
    ...part(facets.reasons, named(reasons, query.reasons)),
    ...part(facets.units, query.units),
    ...part(facets.persons, query.persons),
    ...part(facets.lists, query.lists),
    ...part(facets.urgencies, named(urgencies, query.urgencies)),
    ...part(facets.sites, query.sites),
    ...part(
      facets.from,
      query.from.map((one) => one || thisBrowser),
    ),
    ...(first === '' && last === ''
      ? []
      : [`${filter.due} ${first === '' ? '…' : formatCivil(first)} – ${last === '' ? '…' : formatCivil(last)}`]),
    ...(query.left ? [filter.left] : []),
  ].join('; ');
}
