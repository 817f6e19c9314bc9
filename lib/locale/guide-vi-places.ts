import type { GuideSection } from '../model/guide';
import { guideExamples as examples } from './guide-examples';

const others: GuideSection = {
  id: 'da-co',
  title: 'Trước khi đặt: máy đã có chính sách về tiện ích chưa',
  blocks: [
    {
      kind: 'text',
      text: 'Mở `chrome://policy`, `edge://policy` hoặc `about:policies` trên một máy thí điểm, tìm `ExtensionSettings`. Không có thì sang mục 5 hoặc 6. Đã có thì cơ quan đang quản lý các tiện ích khác: hai nơi cùng đặt `ExtensionSettings` có thể làm mất thí điểm, hoặc làm mất quy định cũ của cơ quan. Làm như sau:',
    },
    {
      kind: 'list',
      items: [
        '**Linux (Chrome, Chromium, Edge).** Hai tệp trong một thư mục chính sách cùng có `ExtensionSettings` thì trình duyệt chỉ lấy giá trị của tệp có tên đứng sau, lấy trọn, không ghép (chữ hoa đứng trước chữ thường, `10-…` đứng trước `9-…`). Vì vậy tệp của Đúng Hạn có thêm `PolicyDictionaryMultipleSourceMergeList`, để mục của cả hai tệp cùng có hiệu lực. Đã thử với Chromium 156; Chrome và Edge chưa thử. Đặt xong, `chrome://policy` phải hiện đủ cả mục cũ lẫn mục có ID của Đúng Hạn.',
        'Hiện thiếu một bên, hoặc tệp khác của cơ quan cũng đặt `PolicyDictionaryMultipleSourceMergeList`: chép mục có ID của Đúng Hạn vào `ExtensionSettings` trong tệp của cơ quan, rồi xoá `ExtensionSettings` và `PolicyDictionaryMultipleSourceMergeList` khỏi `dung-han.json`; phần `3rdparty` để nguyên.',
        '**Windows (Chrome, Edge, Cốc Cốc).** Mở `regedit`, xem `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome` (Edge: `…\\Microsoft\\Edge`). Chỉ có khoá con `ExtensionSettings`: không phải làm gì, mỗi tiện ích có khoá riêng. Có giá trị chữ tên `ExtensionSettings` chứa JSON: theo mã nguồn Chromium, khoá con thay trọn giá trị chữ đó (chưa thử trên Windows), nên không để cả hai. Khi đó thêm mục có ID của Đúng Hạn, chép từ `linux/chrome/dung-han.json` (Edge: `linux/edge/dung-han.json`), vào JSON của giá trị chữ. Dùng tệp .reg thì xoá các đoạn có `\\ExtensionSettings\\` trước khi nhập; dùng Group Policy thì để “Cài đặt Đúng Hạn” ở Chưa cấu hình (Not Configured).',
        '**Firefox.** Mỗi máy chỉ có một policies.json: ghép các mục vào tệp đang có, không chép đè. Nếu Group Policy đã đặt `ExtensionSettings` cho Firefox thì thêm mục `dung-han@dung-han.vn` vào đó (chưa thử).',
      ],
    },
  ],
};

const windows: GuideSection = {
  id: 'windows',
  title: '5. Đặt chính sách trên Windows',
  blocks: [
    { kind: 'note', text: 'Chưa thử trên Windows. Chỉ dùng một trong hai cách: tệp .reg hoặc Group Policy.' },
    { kind: 'text', text: '**Một máy.** Mở dấu nhắc lệnh bằng quyền quản trị, nhập tệp của trình duyệt đang dùng:' },
    { kind: 'code', text: examples.windows },
    {
      kind: 'text',
      text: 'Edge: `windows/edge.reg`; Cốc Cốc: `windows/coccoc.reg` (nơi đặt trong registry, `SOFTWARE\\Policies\\CocCoc\\Browser`, cần kiểm tra ở trang chính sách của trình duyệt trước khi dùng).',
    },
    { kind: 'text', text: '**Nhiều máy, Group Policy.**' },
    {
      kind: 'steps',
      items: [
        'Chép `windows/admx/dung-han.admx` và hai thư mục `vi-VN`, `en-US` vào kho mẫu chung `\\\\<miền>\\SYSVOL\\<miền>\\Policies\\PolicyDefinitions`; không có kho chung thì vào `C:\\Windows\\PolicyDefinitions` của máy soạn.',
        'Mở Group Policy Management, tạo một GPO cho các máy thí điểm, chọn Computer Configuration → Policies → Administrative Templates → Đúng Hạn.',
        'Bật “Cài đặt Đúng Hạn” của trình duyệt đang dùng, đặt các thiết lập cần quản lý. Thiết lập nào viết bằng JSON thì chép phần JSON của nó từ mục `settings` của `rollout.json`, viết trên một dòng.',
        'Trên máy thí điểm chạy `gpupdate /force`, mở lại trình duyệt.',
      ],
    },
    {
      kind: 'text',
      text: '**Không muốn nhập lại từng thiết lập vào Group Policy** mà lấy từ `rollout.json`: nhập `windows/chrome.reg` trên máy soạn; trong GPO chọn Computer Configuration → Preferences → Windows Settings → Registry → New → Registry Wizard, lấy hai khoá của `SOFTWARE\\Policies\\Google\\Chrome` mang ID của Đúng Hạn: `ExtensionSettings\\<ID>` và `3rdparty\\extensions\\<ID>`. Khi đó không dùng mẫu ADMX nữa.',
    },
    {
      kind: 'text',
      text: '**Firefox, một máy:** chép `firefox/policies.json` vào `C:\\Program Files\\Mozilla Firefox\\distribution\\` rồi khởi động lại Firefox. Máy đã có policies.json thì ghép các mục vào tệp đang có.',
    },
    {
      kind: 'text',
      text: '**Firefox, nhiều máy:** để `firefox/policies.json` ở một thư mục chia sẻ mà tài khoản máy đọc được; trong GPO chọn Computer Configuration → Preferences → Windows Settings → Files → New, Action: Replace, nguồn là tệp đó, đích là `C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json`. Cách này chép đè: máy nào đã có policies.json thì ghép trước. Cơ quan đã dùng mẫu ADMX của Mozilla (firefox.admx) thì ghép phần `ExtensionSettings` của tệp vào chính sách cùng tên ở đó; các thiết lập trong `3rdparty` vẫn phải đặt bằng policies.json.',
    },
  ],
};

const linux: GuideSection = {
  id: 'linux',
  title: '6. Đặt chính sách trên Linux và cho Firefox',
  blocks: [
    {
      kind: 'text',
      text: 'Chỉ chạy các dòng của trình duyệt đang dùng; máy đã có policies.json thì ghép, không chép đè:',
    },
    { kind: 'code', text: examples.linux },
    {
      kind: 'table',
      head: ['Trình duyệt', 'Tệp', 'Nơi đặt'],
      rows: [
        ['Chrome', '`linux/chrome/dung-han.json`', '`/etc/opt/chrome/policies/managed/`'],
        ['Chromium', '`linux/chrome/dung-han.json`', '`/etc/chromium/policies/managed/`'],
        ['Edge', '`linux/edge/dung-han.json`', '`/etc/opt/edge/policies/managed/`'],
        ['Firefox', '`firefox/policies.json`', '`/etc/firefox/policies/`'],
        [
          'Firefox ESR, XPI chưa ký',
          '`firefox/esr-chua-ky/policies.json`',
          '`/etc/firefox/policies/` hoặc `/usr/lib/firefox-esr/distribution/`',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'Chrome, Chromium, Edge nhận trong vài giây; Firefox nhận khi khởi động lại.',
    },
  ],
};

/** Where policy files go, in Vietnamese, and what to look for there before. */
export const placesVi: readonly GuideSection[] = [others, windows, linux];
