import type { Texts } from './language';

/** Texts of the last part of the options, and of the backup that is offered before everything is deleted. */
export const aboutTexts: Texts<{
  what: string;
  facts: readonly [string, string, string];
  version: (version: string) => string;
  licence: string;
  permissions: string;
  permissionsHelp: string;
  permission: readonly [string, string, string];
  support: string;
  supportHelp: string;
  saveSupport: string;
  supportFile: string;
  openCheck: string;
  openGuide: string;
  licences: string;
  licence3: readonly [string, string, string];
  backupFirst: string;
  toBackup: string;
  hiddenBackup: string;
}> = {
  vi: {
    what: 'Đúng Hạn',
    facts: [
      'Đúng Hạn đọc danh sách hồ sơ, văn bản trên các trang bạn cho phép và đặt nhãn thời gian làm việc còn lại lên từng dòng.',
      'Những gì đã thấy chỉ được lưu trong trình duyệt này, để nhắc việc, soạn văn bản nhắc và lập báo cáo.',
      'Đúng Hạn không bao giờ gửi dữ liệu đi đâu, không thay đổi gì trên hệ thống của cơ quan và không lưu văn bản mật.',
    ],
    version: (version) => `Phiên bản ${version}`,
    licence: 'Phần mềm nguồn mở, giấy phép MIT.',
    permissions: 'Các quyền của tiện ích',
    permissionsHelp: 'Vì sao cần từng quyền, và mất gì nếu không có.',
    permission: ['Quyền', 'Để làm gì', 'Nếu không có'],
    support: 'Chẩn đoán và hỗ trợ',
    supportHelp:
      'Trang kiểm tra cho biết Đúng Hạn đang chạy thế nào và cần làm gì nếu có chỗ sai. Tệp hỗ trợ chỉ có phiên bản và mục thiết lập sai; không có tên người, số văn bản, trích yếu.',
    saveSupport: 'Lưu tệp hỗ trợ',
    supportFile: 'dung-han-ho-tro',
    openCheck: 'Mở trang kiểm tra',
    openGuide: 'Mở hướng dẫn',
    licences: 'Phần mềm của bên thứ ba',
    licence3: ['Tên', 'Tác giả', 'Giấy phép'],
    backupFirst: 'Nên sao lưu trước khi xoá tất cả: đã xoá thì không lấy lại được.',
    toBackup: 'Đến phần Sao lưu',
    hiddenBackup: 'Cơ quan không dùng sao lưu và khôi phục.',
  },
  en: {
    what: 'Đúng Hạn',
    facts: [
      'Đúng Hạn reads lists of dossiers on the sites you allow, and lays the working time left over each row.',
      'What it has seen is kept in this browser only, for reminders, reminder letters and reports.',
      'It never sends data anywhere, never changes anything on your office’s systems and never keeps secret documents.',
    ],
    version: (version) => `Version ${version}`,
    licence: 'Open source under the MIT licence.',
    permissions: 'Permissions of the extension',
    permissionsHelp: 'Why each is needed, and what is lost without it.',
    permission: ['Permission', 'What for', 'Without it'],
    support: 'Diagnosis and support',
    supportHelp:
      'The test page says how Đúng Hạn is doing and what to do where something is wrong. The support file has the version and wrong settings only; no names, numbers or subjects.',
    saveSupport: 'Save a support file',
    supportFile: 'dung-han-support',
    openCheck: 'Open the test page',
    openGuide: 'Open the guide',
    licences: 'Third-party software',
    licence3: ['Name', 'Author', 'Licence'],
    backupFirst: 'Better make a backup before deleting everything: what is deleted is gone for good.',
    toBackup: 'Go to the backup',
    hiddenBackup: 'Your organisation does not use backup and restore.',
  },
};
