import type { Texts } from './language';

/** Texts that stand before anything else is loaded; the few that the popup's shell and the frame of every page need. */
export const shellTexts: Texts<{
  name: string;
  loading: string;
  report: string;
  options: string;
  check: string;
  /** In place of a page that the setting `hiddenParts` names. */
  hiddenPage: string;
  hiddenPageHelp: string;
}> = {
  vi: {
    name: 'Đúng Hạn',
    loading: 'Đang mở danh sách…',
    report: 'Báo cáo',
    options: 'Tuỳ chọn',
    check: 'Trang kiểm tra',
    hiddenPage: 'Phần này không dùng ở cơ quan.',
    hiddenPageHelp: 'Mục “Nội dung được ẩn” trong thiết lập đang ẩn phần này. Dữ liệu đã lưu vẫn còn nguyên.',
  },
  en: {
    name: 'Đúng Hạn',
    loading: 'Opening the list…',
    report: 'Report',
    options: 'Options',
    check: 'Test page',
    hiddenPage: 'This part is not used in your office.',
    hiddenPageHelp: 'The setting “What is hidden” hides it. What is kept is still there.',
  },
};
