import type { Texts } from './language';
import { count } from './numbers';

/** Texts of the popup's section about how a site is read. */
export const adapterTexts: Texts<{
  title: string;
  help: string;
  point: Record<'hanXuLy' | 'soKyHieu' | 'nguoiXuLy' | 'trangThai', string>;
  fields: (fields: number) => string;
  managed: string;
  switchedOff: (selector: string) => string;
  slow: (selector: string) => string;
  exportOne: string;
  exportAll: string;
  remove: string;
  import: string;
  imported: (adapters: number) => string;
  removed: (title: string) => string;
  undo: string;
  notSaved: string;
  wrongFile: (file: string) => string;
  wrong: Record<'notJson' | 'noAdapters' | 'tooLarge', string>;
  wrongAt: (path: string, message: string) => string;
  more: (rest: number) => string;
  fileName: string;
}> = {
  vi: {
    title: 'Bộ đọc của trang này',
    help: 'Hạn đọc chưa đúng? Chỉ ra cột, Đúng Hạn sẽ nhớ cho trang này.',
    point: {
      hanXuLy: 'Chỉ cột hạn xử lý',
      soKyHieu: 'Chỉ cột số ký hiệu',
      nguoiXuLy: 'Chỉ cột người xử lý',
      trangThai: 'Chỉ cột trạng thái',
    },
    fields: (fields) => `${count('vi', fields)} cột đã chỉ`,
    managed: 'Do cơ quan thiết lập',
    switchedOff: (selector) => `Đã tắt ở trang đang mở: bộ chọn không đúng “${selector}”`,
    slow: (selector) => `Đã tắt ở trang đang mở: bộ chọn quá chậm “${selector}”`,
    exportOne: 'Xuất',
    exportAll: 'Xuất tất cả',
    remove: 'Xoá',
    import: 'Nhập tệp…',
    imported: (adapters) => `Đã nhập ${count('vi', adapters)} bộ đọc.`,
    removed: (title) => `Đã xoá “${title}”.`,
    undo: 'Hoàn tác',
    notSaved: 'Không lưu được: trình duyệt không cho ghi. Kiểm tra dung lượng ổ đĩa rồi thử lại.',
    wrongFile: (file) => `Không nhập tệp “${file}”, các bộ đọc đang có vẫn giữ nguyên.`,
    wrong: {
      notJson: 'Tệp không phải JSON.',
      noAdapters: 'Tệp không có bộ đọc nào.',
      tooLarge: 'Tệp lớn hơn 1 MB.',
    },
    wrongAt: (path, message) => `Sai ở ${path}: ${message}`,
    more: (rest) => `và ${count('vi', rest)} chỗ khác`,
    fileName: 'bo-doc-dung-han',
  },
  en: {
    title: 'How this site is read',
    help: 'A deadline is read wrong? Point at its column, and this site will be read so from then on.',
    point: {
      hanXuLy: 'Point at the deadline',
      soKyHieu: 'Point at the number',
      nguoiXuLy: 'Point at the handler',
      trangThai: 'Point at the status',
    },
    fields: (fields) => `${count('en', fields)} column${fields === 1 ? '' : 's'} pointed out`,
    managed: 'Set by your organisation',
    switchedOff: (selector) => `Switched off in this page: not a selector, “${selector}”`,
    slow: (selector) => `Switched off in this page: too slow a selector, “${selector}”`,
    exportOne: 'Export',
    exportAll: 'Export all',
    remove: 'Delete',
    import: 'Import a file…',
    imported: (adapters) => `Imported ${count('en', adapters)} adapter${adapters === 1 ? '' : 's'}.`,
    removed: (title) => `Deleted “${title}”.`,
    undo: 'Undo',
    notSaved: 'Not saved: the browser refuses storage. Check disk space, then try again.',
    wrongFile: (file) => `“${file}” was not imported; what there was is as before.`,
    wrong: {
      notJson: 'The file is not JSON.',
      noAdapters: 'The file has no adapter in it.',
      tooLarge: 'The file is larger than 1 MB.',
    },
    wrongAt: (path, message) => `Wrong at ${path}: ${message}`,
    more: (rest) => `and ${count('en', rest)} more`,
    fileName: 'dung-han-adapters',
  },
};
