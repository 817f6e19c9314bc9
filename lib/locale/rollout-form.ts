import type { Texts } from './language';

/** Texts of the form that makes policy files. */
export const rolloutFormTexts: Texts<{
  title: string;
  help: string;
  sites: string;
  fields: Record<'chromiumId' | 'updateUrl' | 'firefoxId' | 'xpiUrl', { label: string; example: string }>;
  settings: string;
  settingsHelp: string;
  noSettings: string;
  savePolicies: string;
  saveDescription: string;
  open: string;
  saved: string;
  refused: string;
  notOpened: string;
  notTried: string;
}> = {
  vi: {
    title: 'Gói triển khai',
    help: 'Dành cho quản trị: tạo tệp chính sách để cài Đúng Hạn trên nhiều máy (Chrome, Edge, Cốc Cốc, Firefox; Windows và Linux), kèm tệp gỡ bỏ. Không gửi đi đâu: tệp được lưu trên máy này.',
    sites: 'Các trang Đúng Hạn được đọc (mỗi dòng một trang, đúng như khi đóng gói)',
    fields: {
      chromiumId: { label: 'Mã tiện ích (Chrome, Edge, Cốc Cốc)', example: 'abcdefghijklmnopabcdefghijklmnop' },
      updateUrl: {
        label: 'Địa chỉ tệp updates.xml (để trống: không dùng Chrome, Edge, Cốc Cốc)',
        example: 'https://may-chu.example.gov.vn/dung-han/updates.xml',
      },
      firefoxId: { label: 'Mã tiện ích (Firefox)', example: 'dung-han@dung-han.vn' },
      xpiUrl: {
        label: 'Địa chỉ tệp XPI (để trống: không dùng Firefox)',
        example: 'https://may-chu.example.gov.vn/dung-han/dung-han-0.1.0.xpi',
      },
    },
    settings: 'Thiết lập đưa vào chính sách',
    settingsHelp:
      'Là những thiết lập trên máy này khác với mặc định. Thiết lập đã đưa vào chính sách thì người dùng không đổi được.',
    noSettings: 'Máy này chưa có thiết lập nào khác mặc định.',
    savePolicies: 'Lưu tệp chính sách (.zip)',
    saveDescription: 'Lưu bản mô tả (rollout.json)',
    open: 'Mở rollout.json…',
    saved: 'Đã lưu. Đọc DOC-TRUOC.txt trong gói để biết tệp nào đặt ở đâu.',
    refused: 'Chưa lưu, cần sửa:',
    notOpened: 'Không mở được tệp, những gì đã nhập vẫn giữ nguyên:',
    notTried: 'Tệp cho Windows (.reg, ADMX) chưa được thử trên máy Windows; hãy thử trên một máy trước.',
  },
  en: {
    title: 'Rollout package',
    help: 'For administrators: makes the policy files that install Đúng Hạn on many machines (Chrome, Edge, Cốc Cốc, Firefox; Windows and Linux), and those that remove it. Nothing is sent: the files are saved on this machine.',
    sites: 'Sites it may read (one on each line, as it was packed)',
    fields: {
      chromiumId: { label: 'ID of the extension (Chrome, Edge, Cốc Cốc)', example: 'abcdefghijklmnopabcdefghijklmnop' },
      updateUrl: {
        label: 'Address of updates.xml (empty: not for Chrome, Edge, Cốc Cốc)',
        example: 'https://server.example.gov.vn/dung-han/updates.xml',
      },
      firefoxId: { label: 'ID of the extension (Firefox)', example: 'dung-han@dung-han.vn' },
      xpiUrl: {
        label: 'Address of the XPI (empty: not for Firefox)',
        example: 'https://server.example.gov.vn/dung-han/dung-han-0.1.0.xpi',
      },
    },
    settings: 'Settings that go into the policy',
    settingsHelp: 'Those that differ from the defaults on this machine. Users cannot change what a policy sets.',
    noSettings: 'Nothing on this machine differs from the defaults.',
    savePolicies: 'Save policy files (.zip)',
    saveDescription: 'Save the description (rollout.json)',
    open: 'Open rollout.json…',
    saved: 'Saved. DOC-TRUOC.txt in the package says which file belongs where.',
    refused: 'Not saved; put right:',
    notOpened: 'The file cannot be opened; what was typed is still there:',
    notTried: 'The files for Windows (.reg, ADMX) were not tried on Windows; try them on one machine first.',
  },
};
