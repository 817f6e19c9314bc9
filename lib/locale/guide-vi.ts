import type { GuideSection } from '../model/guide';
import { guideExamples as examples } from './guide-examples';
import { placesVi } from './guide-vi-places';

const before: GuideSection[] = [
  {
    id: 'truoc',
    title: 'Cần biết trước khi làm',
    blocks: [
      {
        kind: 'list',
        items: [
          '**Windows, Chrome và Edge:** tiện ích không lấy từ cửa hàng chỉ cài được bằng chính sách trên máy được quản lý: máy đã vào miền Active Directory, đã ghi danh Microsoft Entra ID/Intune, hoặc trình duyệt đã ghi danh Chrome Browser Cloud Management (Quản lý trình duyệt Chrome trên đám mây). Trên máy khác, trình duyệt bỏ qua chính sách cài đặt hoặc chặn tiện ích.',
          '**Firefox bản thường** chỉ nhận tệp XPI đã được Mozilla ký. Cách ký ở mục 2. **Firefox ESR** có thể tắt việc kiểm tra chữ ký bằng chính sách; khi tắt thì mọi tiện ích trên máy đó đều không bị kiểm tra.',
          '**Phiên bản thấp nhất:** nhân Chromium 109, là bản cuối cho Windows 7 và 8.1; Firefox 115, là bản ESR cuối cho Windows 7, 8 và 8.1. Một số máy của cơ quan còn dùng các bản này. Bản thấp hơn 114 mở bảng bên thành một tab; khung không có địa chỉ riêng đọc được từ nhân Chromium 119 và Firefox 128.',
          '**Đúng Hạn không gửi gì ra ngoài:** mọi dữ liệu nằm trong trình duyệt của từng máy. Việc duy nhất qua mạng là trình duyệt tự hỏi bản mới ở máy chủ của cơ quan.',
        ],
      },
      {
        kind: 'note',
        text: 'CHƯA thử trên Windows: nhập tệp .reg, Group Policy với ADMX, Chrome bản chính thức, Edge, Cốc Cốc, Intune, Chrome Browser Cloud Management, Firefox bản thường với XPI đã ký. Hãy thử trên một máy trước. Bảng ở cuối trang ghi rõ việc nào đã thử ở đâu.',
      },
      {
        kind: 'text',
        text: 'Cần có: một máy có Node.js từ bản 20, npm và mã nguồn Đúng Hạn (chạy `npm ci` một lần); một máy chủ web nội bộ có https mà các máy thí điểm tin chứng thư; quyền quản trị trên các máy đó.',
      },
      {
        kind: 'table',
        head: ['Việc', 'Thời gian dự kiến, chưa đo'],
        rows: [
          ['Cài Node.js, lấy mã nguồn, `npm ci`', '20 phút'],
          ['1–2. Tạo khoá, đóng gói', '15 phút'],
          ['Firefox bản thường: chờ Mozilla ký', 'làm trước ngày thí điểm; có khi vài phút, có khi vài ngày'],
          ['3. Đưa lên máy chủ nội bộ', '30 phút'],
          ['4. Tạo tệp chính sách; xem chính sách đang có', '45 phút'],
          ['5–6. Đặt chính sách', '10 phút một máy; 45 phút với Group Policy'],
          ['7. Kiểm tra', '15 phút'],
        ],
      },
    ],
  },
];

const making: GuideSection[] = [
  {
    id: 'khoa',
    title: '1. Tạo khoá (một lần)',
    blocks: [
      { kind: 'code', text: examples.newKey },
      {
        kind: 'text',
        text: 'Lệnh in ra mã tiện ích (ID, 32 chữ cái) dùng trong mọi chính sách. Giữ `key.pem` ở nơi chỉ người phụ trách đọc được, có bản dự phòng; không đưa lên máy chủ web, không đưa vào kho mã nguồn. Mất khoá thì không cập nhật được nữa; lộ khoá thì người khác có thể phát hành bản giả.',
      },
    ],
  },
  {
    id: 'goi',
    title: '2. Đóng gói',
    blocks: [
      { kind: 'code', text: examples.pack },
      {
        kind: 'text',
        text: 'Lặp lại `--site` cho từng trang; cổng khác thường viết kèm, ví dụ `https://qlvb.example.gov.vn:8443`. Đúng Hạn chỉ đọc được các trang này. Cùng mã nguồn, cùng lệnh thì ra đúng cùng tệp. Trong `dist`:',
      },
      {
        kind: 'table',
        head: ['Tệp', 'Để làm gì'],
        rows: [
          ['`dung-han-0.1.0.crx`, `updates.xml`', 'Chrome, Edge, Cốc Cốc, Chromium: tiện ích đã ký và tệp báo bản mới'],
          ['`dung-han-0.1.0.xpi`, `updates.json`', 'Firefox: tiện ích và tệp báo bản mới'],
          ['`…-chrome-store.zip`, `…-firefox-store.zip`', 'chỉ để gửi lên cửa hàng; không dùng để ký cho thí điểm'],
          ['`rollout.json`', 'bản mô tả, từ đó tạo các tệp chính sách'],
          ['`SHA256SUMS`, `sbom.cdx.json`', 'mã kiểm tra của từng tệp; danh mục thành phần phần mềm'],
        ],
      },
      {
        kind: 'text',
        text: 'Firefox bản thường: gửi chính tệp `dung-han-0.1.0.xpi` lên addons.mozilla.org để ký, chọn hình thức không công bố (unlisted); tải tệp đã ký về, rồi đóng gói lại với tệp đó, cùng phiên bản và cùng các trang. Tệp …-firefox-store.zip đã ký sẽ bị từ chối, vì không có địa chỉ cập nhật của cơ quan:',
      },
      { kind: 'code', text: examples.packSigned },
    ],
  },
  {
    id: 'may-chu',
    title: '3. Đưa lên máy chủ nội bộ',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Chép `dung-han-….crx`, `updates.xml`, `dung-han-….xpi`, `updates.json` và `SHA256SUMS` vào thư mục có địa chỉ đã nêu ở `--update-url`.',
          'Đặt kiểu nội dung: `.crx` là `application/x-chrome-extension`, `.xpi` là `application/x-xpinstall`.',
          'Từ một máy khác, tải về và so mã kiểm tra: trên Linux dùng lệnh dưới đây; trên Windows dùng `certutil -hashfile <tên tệp> SHA256` rồi so với SHA256SUMS.',
          'Mở `updates.xml` bằng trình duyệt trên một máy thí điểm: phải thấy nội dung, không có cảnh báo chứng thư.',
        ],
      },
      { kind: 'code', text: examples.sums },
    ],
  },
];

const policies: GuideSection[] = [
  {
    id: 'chinh-sach',
    title: '4. Tạo tệp chính sách',
    blocks: [
      {
        kind: 'text',
        text: 'Điền thiết lập của cơ quan vào mục `settings` của `rollout.json` (bảng các thiết lập ở dưới), rồi chạy:',
      },
      { kind: 'code', text: examples.policies },
      {
        kind: 'text',
        text: 'Cách khác, không cần dòng lệnh: đặt thiết lập trong trang Tuỳ chọn của một máy, mở phần “Gói triển khai” và lưu các tệp. Ví dụ mục `settings`:',
      },
      { kind: 'code', text: examples.settings },
      {
        kind: 'text',
        text: 'Mục nào viết sai thì chỉ mục đó bị bỏ qua; trang kiểm tra nêu đường dẫn của mục sai. Riêng giá trị sai kiểu (ví dụ chữ thay cho số) thì Chrome, Edge, Cốc Cốc tự bỏ cả thiết lập chứa nó và chỉ báo ở `chrome://policy`, còn tên không có trong danh mục thiết lập thì bị bỏ mà Tuỳ chọn và trang kiểm tra không biết để báo; lệnh trên và phần “Gói triển khai” từ chối cả hai ngay khi tạo tệp. Chính sách còn giới hạn tiện ích ở đúng các trang đã đóng gói (`runtime_allowed_hosts`, `runtime_blocked_hosts`).',
      },
    ],
  },
];

const after: GuideSection[] = [
  {
    id: 'kiem-tra',
    title: '7. Kiểm tra',
    blocks: [
      {
        kind: 'steps',
        items: [
          '`chrome://policy`, `edge://policy` hoặc `about:policies` (Firefox): thấy ExtensionSettings và các thiết lập, không có dòng báo lỗi. Bấm “Tải lại chính sách” nếu chưa thấy.',
          '`chrome://extensions`, `edge://extensions` hoặc `about:addons`: có Đúng Hạn, đúng ID, ghi do quản trị viên cài, không tắt được.',
          'Mở một danh sách văn bản hoặc hồ sơ của cơ quan: mỗi dòng có hạn có một nhãn.',
          'Bấm biểu tượng Đúng Hạn, chọn Trang kiểm tra: chính sách đã nhận, trang được phép, danh sách đọc tốt. Có chỗ sai thì trang nêu cách xử lý; tệp kiểm tra gửi được cho người hỗ trợ vì không có tên người, số, trích yếu.',
        ],
      },
    ],
  },
  {
    id: 'cap-nhat',
    title: '8. Cập nhật',
    blocks: [
      { kind: 'text', text: 'Đóng gói với cùng khoá và số phiên bản cao hơn, chép đè lên máy chủ:' },
      { kind: 'code', text: examples.packNext },
      {
        kind: 'text',
        text: 'Trình duyệt tự hỏi bản mới vài giờ một lần và thay lúc không có ai dùng máy; dữ liệu được giữ và chuyển đổi. Muốn ngay: `chrome://extensions`, bật chế độ nhà phát triển, bấm Cập nhật. Firefox cũng tự hỏi `updates.json` và tự lên bản mới, không phải sửa chính sách (muốn ngay: `about:addons`, biểu tượng bánh răng, Kiểm tra cập nhật). Chỉ máy cài mới cần tệp chính sách có địa chỉ XPI còn trên máy chủ: giữ XPI cũ, hoặc tạo lại tệp chính sách.',
      },
    ],
  },
  {
    id: 'dung',
    title: '9. Dừng trong một phút',
    blocks: [
      {
        kind: 'table',
        head: ['Nơi đã đặt', 'Để gỡ'],
        rows: [
          ['Windows, tệp .reg', 'nhập `go-bo/windows/chrome.reg` (hoặc `edge.reg`, `coccoc.reg`), mở lại trình duyệt'],
          [
            'Windows, ghép vào giá trị chữ ExtensionSettings',
            'trong JSON đó chỉ đổi mục có ID của Đúng Hạn thành `{ "installation_mode": "removed" }`, các mục khác giữ nguyên',
          ],
          ['Group Policy, mẫu ADMX', 'chuyển “Cài đặt Đúng Hạn” sang Tắt (Disabled), chạy `gpupdate /force`'],
          [
            'Group Policy Preferences',
            'Registry: đổi Action của hai khoá mang ID sang Delete. Files: thay tệp nguồn bằng `go-bo/firefox/policies.json`. Rồi chạy `gpupdate /force`',
          ],
          ['Linux, tệp riêng', 'chép `go-bo/linux/dung-han.json` đè lên tệp đã đặt; vài giây sau tiện ích bị gỡ'],
          [
            'Linux, ghép vào tệp của cơ quan',
            'trong tệp đó chỉ đổi mục có ID của Đúng Hạn thành `{ "installation_mode": "removed" }`, các mục khác giữ nguyên; xoá `dung-han.json`',
          ],
          ['Firefox, tệp riêng', 'chép `go-bo/firefox/policies.json` đè lên tệp đã đặt, khởi động lại Firefox'],
          [
            'Firefox, ghép vào tệp của cơ quan',
            'không chép đè: trong tệp đó chỉ đổi mục `dung-han@dung-han.vn` của ExtensionSettings thành `{ "installation_mode": "blocked" }`, bỏ mục cùng tên trong `3rdparty` và `xpinstall.signatures.required` nếu đã thêm vì Đúng Hạn; phần khác giữ nguyên; khởi động lại Firefox. Chỉ xoá mục đi thì tiện ích còn lại',
          ],
        ],
      },
      {
        kind: 'note',
        text: 'Gỡ tiện ích thì mọi dữ liệu Đúng Hạn đã lưu trên máy đó bị xoá. Cần giữ thì sao lưu trước: bảng bên, thẻ Dữ liệu, Sao lưu. Các tệp văn bản, báo cáo đã tải về vẫn còn. Hệ thống của cơ quan không bị ảnh hưởng gì, vì Đúng Hạn không ghi gì lên đó.',
      },
      {
        kind: 'text',
        text: 'Chỉ muốn tạm dừng mà giữ dữ liệu (Chrome, Edge, Cốc Cốc): để trống `runtime_allowed_hosts` trong chính sách. Trang nào tải lại thì không được đọc nữa.',
      },
    ],
  },
];

const reference: GuideSection[] = [
  {
    id: 'quyen',
    title: 'Ý nghĩa của từng quyền',
    blocks: [
      { kind: 'permissions' },
      {
        kind: 'text',
        text: 'Bản đóng gói cho cơ quan không có các quyền ghi “chỉ bản chung”. Đúng Hạn không có quyền đọc lịch sử, cookie, tệp tải về hay trang nào khác; trang của tiện ích bị cấm gửi yêu cầu qua mạng (`connect-src none`).',
      },
    ],
  },
  {
    id: 'thiet-lap',
    title: 'Các thiết lập đặt được bằng chính sách',
    blocks: [
      {
        kind: 'text',
        text: 'Dấu chấm trong đường dẫn là mục bên trong: `letters.office.agency` viết là `{ "letters": { "office": { "agency": "…" } } }`. Thiết lập đã đặt bằng chính sách thì người dùng thấy “Do cơ quan thiết lập” và không đổi được.',
      },
      { kind: 'settings' },
    ],
  },
  {
    id: 'da-thu',
    title: 'Đã thử, chưa thử',
    blocks: [
      {
        kind: 'table',
        head: ['Việc', 'Đã thử'],
        rows: [
          ['Đóng gói, chữ ký CRX, mã kiểm tra', 'Linux'],
          ['Cài, thiết lập, cập nhật, gỡ bằng chính sách: Chromium', 'Linux'],
          ['Đặt bên cạnh tệp khác cũng có ExtensionSettings: Chromium', 'Linux'],
          ['Cài, thiết lập, cập nhật bằng policies.json: Firefox ESR, XPI chưa ký', 'Linux'],
          ['Tệp .reg, ADMX, ADML', 'đọc lại được bằng chương trình kiểm thử; **chưa nhập trên Windows**'],
          ['Group Policy, Intune, Chrome Browser Cloud Management', '**chưa thử**'],
          ['Chrome bản chính thức, Edge, Cốc Cốc', '**chưa thử**'],
          ['Firefox bản thường với XPI do Mozilla ký', '**chưa thử**'],
        ],
      },
    ],
  },
];

/** The guide in Vietnamese. */
export const guideVi: readonly GuideSection[] = [
  ...before,
  ...making,
  ...policies,
  ...placesVi,
  ...after,
  ...reference,
];
