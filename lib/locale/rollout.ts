import type { DescriptionProblem } from '../model/rollout';
import type { SettingEntryKind } from '../model/setting-entry';
import type { Language, Texts } from './language';
import { settingMistakeText } from './setting-problems';

interface RolloutTexts {
  /** Names of browsers, as categories of policy templates. */
  browsers: Record<'chrome' | 'edge' | 'coccoc', string>;
  supported: string;
  template: string;
  install: string;
  installHelp: string;
  /** How a value is typed in a policy's dialogue. */
  typed: Record<SettingEntryKind, string>;
  /** What is wrong with a description of a pilot, by code. */
  problems: Record<string, string>;
  /** Beside the policy files: which is for what. */
  readMe: string;
}

const readMeVi = `Tệp chính sách của Đúng Hạn

linux/chrome/dung-han.json
  Chrome: chép vào /etc/opt/chrome/policies/managed/ ; Chromium: /etc/chromium/policies/managed/
linux/edge/dung-han.json
  Edge: /etc/opt/edge/policies/managed/
linux/coccoc/dung-han.json
  Cốc Cốc (nơi đặt tệp: theo tài liệu của nhà cung cấp)
windows/chrome.reg, windows/edge.reg, windows/coccoc.reg
  Nhập bằng quyền quản trị trên từng máy: reg import chrome.reg
windows/admx/
  Cho Group Policy: chép dung-han.admx, vi-VN và en-US vào kho PolicyDefinitions. Chỉ dùng một trong hai: .reg hoặc ADMX.
firefox/policies.json
  Windows: C:\\Program Files\\Mozilla Firefox\\distribution\\ ; Linux: /etc/firefox/policies/
  Firefox bản thường chỉ nhận XPI đã được Mozilla ký (ký chính tệp dung-han-<phiên bản>.xpi).
  Máy đã có policies.json: ghép các mục vào tệp đang có, không chép đè.
firefox/esr-chua-ky/policies.json
  Chỉ cho Firefox ESR, khi dùng XPI chưa ký: tắt việc kiểm tra chữ ký của mọi tiện ích.
go-bo/
  Gỡ bỏ: chép đè tệp cùng tên lên tệp riêng của Đúng Hạn (Linux, Firefox) hoặc nhập tệp .reg (Windows).
  Khi cài đã ghép vào tệp của cơ quan thì KHÔNG chép đè: trong tệp đó chỉ đổi mục có ID của Đúng Hạn trong
  ExtensionSettings thành { "installation_mode": "removed" }, với Firefox là { "installation_mode": "blocked" };
  các mục khác giữ nguyên.
  Dữ liệu Đúng Hạn đã lưu trên máy bị xoá cùng tiện ích.

TRƯỚC KHI ĐẶT: tìm ExtensionSettings trong chrome://policy, edge://policy hoặc about:policies. Đã có thì:
- Linux: hai tệp cùng có ExtensionSettings thì trình duyệt chỉ lấy trọn giá trị của tệp có tên đứng sau. Tệp của Đúng Hạn
  có PolicyDictionaryMultipleSourceMergeList để cả hai cùng có hiệu lực (đã thử với Chromium 156; Chrome, Edge chưa thử).
  Xem lại chrome://policy sau khi đặt; thiếu một bên thì chép mục có ID của Đúng Hạn vào tệp của cơ quan, xoá
  ExtensionSettings và PolicyDictionaryMultipleSourceMergeList khỏi dung-han.json.
- Windows: nếu khoá chính sách của trình duyệt có giá trị chữ tên ExtensionSettings (JSON) thì không nhập các đoạn
  \\ExtensionSettings\\ của tệp .reg, không bật “Cài đặt Đúng Hạn”; thêm mục có ID của Đúng Hạn vào JSON đó (chưa thử).
- Firefox: ghép các mục vào policies.json đang có, không chép đè.

Đã thử trên Linux với Chromium và Firefox ESR. CHƯA thử trên Windows: tệp .reg, ADMX/GPO, Chrome bản chính thức,
Edge và Cốc Cốc. Khoá registry của Cốc Cốc (SOFTWARE\\Policies\\CocCoc\\Browser) cần kiểm tra trước khi dùng.
Trên Windows, Chrome và Edge chỉ cài tiện ích ngoài cửa hàng khi máy được quản lý (vào miền Active Directory, Entra ID
hoặc dịch vụ quản lý trình duyệt).
`;

/** What administrators read in policy files, and what refuses a description of a pilot. */
export const rolloutTexts: Texts<RolloutTexts> = {
  vi: {
    browsers: { chrome: 'Google Chrome', edge: 'Microsoft Edge', coccoc: 'Cốc Cốc (chưa thử)' },
    supported: 'Chrome, Edge, Cốc Cốc từ phiên bản nhân Chromium 109',
    template: 'Thiết lập của tiện ích Đúng Hạn do cơ quan quản lý. Chưa thử trên Windows.',
    install: 'Cài đặt Đúng Hạn',
    installHelp:
      'Bật: trình duyệt tự cài tiện ích từ máy chủ của cơ quan, ghim lên thanh công cụ và chỉ cho đọc các trang đã định. Tắt: gỡ tiện ích cùng dữ liệu của nó. Máy phải được quản lý (vào miền hoặc ghi danh), vì tiện ích không lấy từ cửa hàng.',
    typed: {
      boolean: 'Bật: có. Tắt: không.',
      choice: 'Chọn một giá trị.',
      integer: 'Số nguyên.',
      number: 'Số; dùng dấu chấm thập phân, ví dụ 0.75.',
      text: 'Một dòng chữ.',
      texts: 'Mỗi dòng một giá trị.',
      json: 'Viết bằng JSON trên một dòng; xem trang hướng dẫn của tiện ích.',
    },
    problems: {
      notJson: 'Tệp không phải là JSON.',
      badFormat: 'Không phải bản mô tả triển khai của Đúng Hạn, hoặc của phiên bản khác.',
      badId: 'Mã tiện ích không đúng.',
      badUrl: 'Địa chỉ không đúng: cần http(s) và tên tệp .xml (Chromium) hoặc .xpi (Firefox).',
      badSite: 'Trang phải viết dạng https://qlvb.example.gov.vn, không có đường dẫn phía sau.',
      tooBroad:
        'Quá rộng: mẫu có dấu * cho đọc cả những trang không ai nêu tên. Nêu từng trang; nếu đúng là cần, dùng npm run policies với --i-know.',
      noSites: 'Cần ít nhất một trang.',
      tooMany: 'Nhiều nhất 100 trang.',
      noBrowser:
        'Điền mã tiện ích và địa chỉ cập nhật cho Chrome, Edge, Cốc Cốc, hoặc mã và địa chỉ tệp .xpi cho Firefox.',
    },
    readMe: readMeVi,
  },
  en: {
    browsers: { chrome: 'Google Chrome', edge: 'Microsoft Edge', coccoc: 'Cốc Cốc (not tried)' },
    supported: 'Chrome, Edge, Cốc Cốc from Chromium 109 on',
    template: 'Settings of the extension Đúng Hạn that an office manages. Not tried on Windows.',
    install: 'Install Đúng Hạn',
    installHelp:
      'On: the browser installs the extension from the office’s server, pins it, and lets it read the named sites only. Off: the extension goes with all it kept. The machine must be managed (joined to a domain or enrolled), because the extension does not come from a store.',
    typed: {
      boolean: 'Enabled: yes. Disabled: no.',
      choice: 'Choose one.',
      integer: 'A whole number.',
      number: 'A number with a decimal point, such as 0.75.',
      text: 'One line of text.',
      texts: 'One value on each line.',
      json: 'JSON on one line; see the guide in the extension.',
    },
    problems: {
      notJson: 'The file is no JSON.',
      badFormat: 'No description of a rollout of Đúng Hạn, or one of another version.',
      badId: 'The ID of the extension is wrong.',
      badUrl: 'Wrong address: http(s) and the name of an .xml file (Chromium) or an .xpi file (Firefox) are needed.',
      badSite: 'Write a site as https://qlvb.example.gov.vn, with nothing behind it.',
      tooBroad:
        'Too broad: a pattern with * reads pages nobody named. Name each site; where it is meant so, use npm run policies with --i-know.',
      noSites: 'At least one site is needed.',
      tooMany: 'A hundred sites at most.',
      noBrowser: 'Particulars of Chromium or of Firefox are needed.',
    },
    readMe: readMeVi,
  },
};

/** A problem of a description in words: those of its code, or what is wrong with a setting; without its path. */
export function problemText(language: Language, problem: DescriptionProblem): string {
  if (problem.setting !== undefined) {
    return settingMistakeText(language, problem.setting.within, problem.setting.mistake);
  }
  return rolloutTexts[language].problems[problem.message] ?? problem.message;
}
