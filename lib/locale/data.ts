import type { KeptCounts, RestoreCounts } from '../model/data-view';
import type { Texts } from './language';
import { bytes, count } from './numbers';

const few = (n: number, one: string) => `${count('en', n)} ${one}${n === 1 ? '' : 's'}`;

/** Texts of what is kept, backup and restore, forgetting and wiping. */
export const dataTexts: Texts<{
  kept: string;
  counts: (counts: KeptCounts) => string[];
  where: string;
  size: (used: number, quota: number) => string;
  safe: string;
  notSafe: string;
  nearlyFull: string;
  retention: string;
  retentionHelp: (days: number) => string;
  days: string;
  preview: string;
  wouldForget: (dossiers: number, days: number) => string;
  forget: string;
  forgot: (dossiers: number) => string;
  backup: string;
  backupHelp: string;
  passphrase: string;
  passphraseAgain: string;
  passphraseDiffers: string;
  noPassphrase: string;
  makeBackup: string;
  made: (file: string, isLocked: boolean) => string;
  fileName: string;
  restore: string;
  restoreHelp: string;
  choose: string;
  opening: string;
  passphraseFor: (file: string) => string;
  unlock: string;
  of: (date: string, dossiers: number) => string;
  damagedRecords: (records: number) => string;
  mode: string;
  modes: Record<'merge' | 'replace', string>;
  changes: (preview: RestoreCounts) => string[];
  doRestore: Record<'merge' | 'replace', string>;
  restored: (preview: RestoreCounts) => string;
  cancel: string;
  wrong: Record<'notOurs' | 'damaged' | 'newer' | 'passphrase' | 'tooLarge', string>;
  wipe: string;
  wipeHelp: string;
  wipeWord: string;
  noWayBack: string;
  backupFirst: string;
  wipeType: (word: string) => string;
  wiped: string;
  wipeFailed: string;
  failed: Record<'noStorage' | 'quota' | 'newer', string>;
}> = {
  vi: {
    kept: 'Đang lưu trên máy này',
    counts: ({ dossiers, closed, events, notes, letters, forgotten }) => [
      `${count('vi', dossiers)} hồ sơ, trong đó ${count('vi', closed)} đã xong hoặc không còn trong danh sách nào`,
      `${count('vi', events)} dòng lịch sử, ${count('vi', notes)} ghi chú, ${count('vi', letters)} văn bản nhắc`,
      ...(forgotten > 0 ? ['Có mã để nhận ra văn bản đã thành mật mà không lưu lại; không đọc ngược ra được'] : []),
    ],
    where: 'Chỉ nằm trong trình duyệt này; không gửi đi đâu.',
    size: (used, quota) => `Dùng ${bytes('vi', used)}, trình duyệt cho tới ${bytes('vi', quota)}`,
    safe: 'Trình duyệt sẽ giữ dữ liệu cả khi máy thiếu chỗ.',
    notSafe: 'Trình duyệt có thể tự xoá dữ liệu khi máy thiếu chỗ: nên sao lưu.',
    nearlyFull: 'Sắp hết chỗ: sao lưu, rồi xoá hồ sơ cũ hoặc dọn ổ đĩa.',
    retention: 'Xoá hồ sơ đã xong',
    retentionHelp: (days) =>
      `Hồ sơ đã xong quá ${count('vi', days)} ngày tự được xoá; hồ sơ không còn trong danh sách nào cũng vậy. Ở đây có thể xoá sớm hơn. Hồ sơ đơn vị khác chưa trả lời thì giữ lại.`,
    days: 'Đã xong quá (ngày)',
    preview: 'Xem trước',
    wouldForget: (n, days) =>
      `Sẽ xoá ${count('vi', n)} hồ sơ đã xong quá ${count('vi', days)} ngày, cùng lịch sử và ghi chú.`,
    forget: 'Xoá những hồ sơ này',
    forgot: (n) => `Đã xoá ${count('vi', n)} hồ sơ.`,
    backup: 'Sao lưu',
    backupHelp: 'Một tệp có mọi hồ sơ, lịch sử và ghi chú. Thiết lập không nằm trong đó.',
    passphrase: 'Mật khẩu của tệp',
    passphraseAgain: 'Nhập lại mật khẩu',
    passphraseDiffers: 'Hai lần nhập mật khẩu không giống nhau.',
    noPassphrase: 'Không có mật khẩu: ai có tệp này cũng đọc được mọi hồ sơ trong đó.',
    makeBackup: 'Lưu tệp sao lưu',
    made: (file, isLocked) => `Đã tạo tệp ${file}.${isLocked ? ' Quên mật khẩu thì không mở lại được.' : ''}`,
    fileName: 'dung-han-sao-luu',
    restore: 'Khôi phục',
    restoreHelp: 'Chọn tệp sao lưu; xem trước những gì thay đổi rồi mới ghi.',
    choose: 'Chọn tệp…',
    opening: 'Đang đọc tệp…',
    passphraseFor: (file) => `Mật khẩu của ${file}`,
    unlock: 'Mở tệp',
    of: (date, n) => `Sao lưu lúc ${date}, ${count('vi', n)} hồ sơ`,
    damagedRecords: (n) => `${count('vi', n)} bản ghi trong tệp không đúng dạng, sẽ bỏ qua`,
    mode: 'Cách khôi phục',
    modes: { merge: 'Thêm vào những gì đang có', replace: 'Thay hết những gì đang có' },
    changes: ({ added, changed, unchanged, removed, refused }) => [
      `${count('vi', added)} hồ sơ thêm mới`,
      `${count('vi', changed)} hồ sơ thay đổi, ${count('vi', unchanged)} giữ nguyên`,
      ...(removed > 0 ? [`${count('vi', removed)} hồ sơ đang có sẽ mất`] : []),
      ...(refused > 0 ? [`${count('vi', refused)} hồ sơ không được nhận (mật, hoặc không rõ có mật không)`] : []),
    ],
    doRestore: { merge: 'Thêm vào', replace: 'Thay thế' },
    restored: ({ added, changed }) => `Đã khôi phục: ${count('vi', added)} thêm mới, ${count('vi', changed)} thay đổi.`,
    cancel: 'Thôi',
    wrong: {
      notOurs: 'Tệp này không phải tệp sao lưu của Đúng Hạn. Chưa có gì thay đổi.',
      damaged: 'Tệp sao lưu bị hỏng hoặc thiếu. Chưa có gì thay đổi.',
      newer: 'Tệp do bản Đúng Hạn mới hơn tạo: cập nhật rồi khôi phục. Chưa có gì thay đổi.',
      passphrase: 'Mật khẩu không đúng, hoặc tệp đã bị sửa. Chưa có gì thay đổi.',
      tooLarge: 'Tệp quá lớn (trên 200 MB). Chưa có gì thay đổi.',
    },
    wipe: 'Xoá tất cả',
    wipeHelp:
      'Xoá mọi hồ sơ, lịch sử, ghi chú và thiết lập của bạn trên máy này. Bản sao lưu giữ lại hồ sơ, lịch sử và ghi chú, không giữ thiết lập: thông tin cơ quan, ngày nghỉ đã thêm, mẫu văn bản phải nhập lại. Thiết lập do cơ quan đặt và quyền đọc trang vẫn còn; thôi đọc một trang ở Tuỳ chọn, mục Trang web.',
    wipeWord: 'XOÁ',
    noWayBack: 'Việc này không hoàn tác được.',
    backupFirst: 'Lưu tệp sao lưu trước',
    wipeType: (word) => `Gõ ${word} để xác nhận`,
    wiped: 'Đã xoá tất cả. Thiết lập của cơ quan (nếu có) vẫn còn; trang đang mở có thể được đọc lại.',
    wipeFailed:
      'Chưa xoá được: trình duyệt không cho dùng bộ nhớ, dữ liệu vẫn còn nguyên. Khởi động lại trình duyệt rồi làm lại. Gỡ tiện ích thì trình duyệt cũng xoá mọi dữ liệu của tiện ích.',
    failed: {
      noStorage: 'Không làm được: trình duyệt không cho dùng bộ nhớ.',
      quota: 'Không làm được: ổ đĩa đã đầy. Dữ liệu cũ vẫn còn.',
      newer: 'Không làm được: dữ liệu do bản Đúng Hạn mới hơn ghi.',
    },
  },
  en: {
    kept: 'Kept on this computer',
    counts: ({ dossiers, closed, events, notes, letters, forgotten }) => [
      `${few(dossiers, 'dossier')}, ${count('en', closed)} of them done`,
      `${few(events, 'line')} of history, ${few(notes, 'note')}, ${few(letters, 'letter')}`,
      ...(forgotten > 0
        ? ['Codes by which documents that turned secret are not kept again; they cannot be read back']
        : []),
    ],
    where: 'Only in this browser; sent nowhere.',
    size: (used, quota) => `${bytes('en', used)} used, the browser allows ${bytes('en', quota)}`,
    safe: 'The browser keeps the data even when room is short.',
    notSafe: 'The browser may drop the data when room is short: make a backup.',
    nearlyFull: 'Little room left: make a backup, then delete old dossiers or free the disk.',
    retention: 'Delete finished dossiers',
    retentionHelp: (days) =>
      `Dossiers done for more than ${few(days, 'day')} are deleted by themselves. Here it can be sooner. What another unit still owes stays.`,
    days: 'Done for more than (days)',
    preview: 'Preview',
    wouldForget: (n, days) =>
      `Would delete ${few(n, 'dossier')} done for more than ${few(days, 'day')}, with history and notes.`,
    forget: 'Delete these dossiers',
    forgot: (n) => `${few(n, 'dossier')} deleted.`,
    backup: 'Backup',
    backupHelp: 'One file with all dossiers, history and notes. Settings are not in it.',
    passphrase: 'Passphrase of the file',
    passphraseAgain: 'Passphrase again',
    passphraseDiffers: 'The two passphrases differ.',
    noPassphrase: 'Without a passphrase anyone who has the file can read all dossiers in it.',
    makeBackup: 'Save backup file',
    made: (file, isLocked) =>
      `File ${file} made.${isLocked ? ' Without its passphrase it cannot be opened again.' : ''}`,
    fileName: 'dung-han-backup',
    restore: 'Restore',
    restoreHelp: 'Choose a backup file; what changes is shown before anything is written.',
    choose: 'Choose file…',
    opening: 'Reading the file…',
    passphraseFor: (file) => `Passphrase of ${file}`,
    unlock: 'Open file',
    of: (date, n) => `Backup of ${date}, ${few(n, 'dossier')}`,
    damagedRecords: (n) => `${few(n, 'record')} of the file of no known form, left out`,
    mode: 'How to restore',
    modes: { merge: 'Add to what is kept', replace: 'Replace all that is kept' },
    changes: ({ added, changed, unchanged, removed, refused }) => [
      `${few(added, 'dossier')} added`,
      `${few(changed, 'dossier')} changed, ${count('en', unchanged)} the same`,
      ...(removed > 0 ? [`${few(removed, 'kept dossier')} would go`] : []),
      ...(refused > 0 ? [`${few(refused, 'dossier')} refused (secret, or not known not to be)`] : []),
    ],
    doRestore: { merge: 'Add', replace: 'Replace' },
    restored: ({ added, changed }) => `Restored: ${count('en', added)} added, ${count('en', changed)} changed.`,
    cancel: 'Cancel',
    wrong: {
      notOurs: 'This is no backup file of Đúng Hạn. Nothing was changed.',
      damaged: 'The backup file is damaged or cut short. Nothing was changed.',
      newer: 'A newer Đúng Hạn made this file: update, then restore. Nothing was changed.',
      passphrase: 'Wrong passphrase, or the file was altered. Nothing was changed.',
      tooLarge: 'The file is too large (over 200 MB). Nothing was changed.',
    },
    wipe: 'Delete everything',
    wipeHelp:
      'Deletes all dossiers, history, notes and your settings on this computer. A backup brings back dossiers, history and notes, not settings: agency particulars, days off that you added and templates must be entered again. Settings by your organisation and the permission to read sites stay; stop reading a site in the options, part Sites.',
    wipeWord: 'DELETE',
    noWayBack: 'This cannot be undone.',
    backupFirst: 'Save a backup file first',
    wipeType: (word) => `Type ${word} to confirm`,
    wiped: 'Everything is deleted. Settings of your organisation stay; open pages may be read again.',
    wipeFailed:
      'Not deleted: the browser refuses storage, and what is kept is untouched. Restart the browser and try again. Removing the extension deletes all of its data, too.',
    failed: {
      noStorage: 'Not done: the browser refuses storage.',
      quota: 'Not done: the disk is full. What was kept is safe.',
      newer: 'Not done: a newer Đúng Hạn wrote the data.',
    },
  },
};
