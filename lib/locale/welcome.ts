import type { Texts } from './language';
import { count } from './numbers';

/** Texts of the first page: three steps to the first badge. */
export const welcomeTexts: Texts<{
  title: string;
  lead: string;
  local: string;
  steps: readonly [string, string, string];
  stepsLabel: string;
  stepOf: (step: number) => string;
  done: string;
  next: string;
  back: string;
  skip: string;
  ownTitle: string;
  ownHelp: string;
  address: string;
  addressHelp: string;
  allow: string;
  asking: (site: string) => string;
  refused: (site: string) => string;
  invalid: string;
  forbidden: (site: string, isManaged: boolean) => string;
  otherWay: string;
  sampleTitle: string;
  sampleHelp: string;
  sample: string;
  packed: string;
  packedHelp: string;
  added: string;
  openHelp: string;
  open: (site: string) => string;
  newTab: string;
  waiting: string;
  seen: (dossiers: number) => string;
  noSite: string;
  trouble: string;
  troubles: readonly string[];
  first: string;
  firstOfSample: string;
  none: string;
  where: string;
  toolbar: string;
  toolbarHelp: string;
  panel: string;
  panelHelp: string;
  report: string;
  reportHelp: string;
  guides: string;
  finished: string;
  picture: string;
}> = {
  vi: {
    title: 'Bắt đầu với Đúng Hạn',
    lead: 'Ba bước để thấy nhãn thời hạn đầu tiên trên danh sách công việc. Bước nào cũng bỏ qua được và quay lại được.',
    local:
      'Mọi dữ liệu ở lại trong trình duyệt này. Đúng Hạn không gửi gì ra ngoài, không thay đổi gì trên hệ thống của cơ quan.',
    steps: ['Cho phép một trang', 'Mở danh sách', 'Xem việc cần chú ý'],
    stepsLabel: 'Các bước',
    stepOf: (step) => `Bước ${step}/3`,
    done: 'đã xong',
    next: 'Tiếp tục',
    back: 'Quay lại',
    skip: 'Bỏ qua bước này',
    ownTitle: 'Trên hệ thống của cơ quan',
    ownHelp:
      'Nhập địa chỉ hệ thống quản lý văn bản hoặc một cửa. Trình duyệt hỏi lại một lần; quyền chỉ có trên trang đó.',
    address: 'Địa chỉ hệ thống',
    addressHelp: 'Ví dụ: https://qlvb.example.gov.vn. Nếu thanh địa chỉ ghi “Không bảo mật”, gõ cả http:// ở đầu.',
    allow: 'Cho phép trang này',
    asking: (site) => `Trình duyệt đang hỏi về ${site}. Chọn “Cho phép” trong hộp thoại của trình duyệt.`,
    refused: (site) =>
      `Trình duyệt chưa cho phép đọc ${site}; chưa có gì được đọc hay lưu. Bấm lại “Cho phép trang này” để được hỏi lại, hoặc thử trên trang mẫu.`,
    invalid: 'Địa chỉ chưa đúng. Ghi như trên thanh địa chỉ của trình duyệt, ví dụ https://qlvb.example.gov.vn.',
    forbidden: (site, isManaged) =>
      isManaged
        ? `Cơ quan chỉ cho phép các trang đã định, không có ${site}. Cần thêm trang này thì liên hệ quản trị.`
        : `${site} không có trong mục “Chỉ đọc các trang này” ở Tuỳ chọn. Thêm trang vào đó rồi làm lại bước này.`,
    otherWay:
      'Cách khác: mở hệ thống trong một tab, bấm biểu tượng Đúng Hạn trên thanh công cụ, chọn “Bật trên trang này”.',
    sampleTitle: 'Chỉ xem thử',
    sampleHelp: 'Một danh sách mẫu có sẵn trong Đúng Hạn. Không cần cho phép trang nào, không lưu gì.',
    sample: 'Thử trên trang mẫu',
    packed: 'Cơ quan đã bật sẵn trên:',
    packedHelp: 'Không cần cho phép gì thêm.',
    added: 'Đã cho phép:',
    openHelp:
      'Mở hệ thống như mọi ngày, vào danh sách văn bản đến, hồ sơ hoặc nhiệm vụ. Mỗi dòng có hạn sẽ mang một nhãn; trang này tự chuyển sang bước 3.',
    open: (site) => `Mở ${site}`,
    newTab: 'trong tab mới',
    waiting: 'Đang chờ danh sách đầu tiên…',
    seen: (dossiers) => `Đã thấy ${count('vi', dossiers)} hồ sơ, văn bản.`,
    noSite: 'Chưa cho phép trang nào. Quay lại bước 1, hoặc thử trên trang mẫu.',
    trouble: 'Chưa thấy nhãn?',
    troubles: [
      'Tải lại trang danh sách (F5) nếu trang đã mở từ trước.',
      'Chỉ dòng có hạn xử lý, hạn trả lời hoặc ngày hẹn trả mới mang nhãn; dòng đã xử lý xong không có nhãn.',
      'Văn bản mật và mọi thứ trong cửa sổ riêng tư có nhãn nhưng không được lưu, nên trang này không tự chuyển bước.',
      'Vẫn chưa thấy thì mở Trang kiểm tra để biết trang có được đọc không.',
    ],
    first: 'Nhãn đầu tiên',
    firstOfSample: 'Nhãn đầu tiên, trên trang mẫu',
    none: 'Chưa có nhãn nào. Mở một danh sách ở bước 2, hoặc thử trên trang mẫu.',
    where: 'Xem tiếp ở đâu',
    toolbar: 'Biểu tượng trên thanh công cụ',
    toolbarHelp:
      'Hôm nay có gì quá hạn, đến hạn. Nên ghim: bấm hình mảnh ghép trên thanh công cụ, rồi bấm hình ghim cạnh Đúng Hạn.',
    panel: 'Bảng bên',
    panelHelp: 'Danh sách bên cạnh trang đang mở: vì sao có nguy cơ, hoãn nhắc, ghi chú, soạn văn bản nhắc.',
    report: 'Mở báo cáo',
    reportHelp: 'Mọi hồ sơ đã thấy, theo đơn vị và theo kỳ; xuất Excel, CSV, lịch hoặc in.',
    guides: 'Hướng dẫn theo công việc',
    finished: 'Xong ba bước. Có thể đóng trang này; khi cần, mở lại từ trang Hướng dẫn.',
    picture: 'Danh sách văn bản đến, mỗi dòng có một nhãn cho biết còn bao nhiêu thời gian làm việc.',
  },
  en: {
    title: 'Getting started with Đúng Hạn',
    lead: 'Three steps to the first badge on a list. Each can be skipped, and come back to.',
    local:
      'All data stays in this browser. Đúng Hạn sends nothing anywhere, and changes nothing in your organisation’s system.',
    steps: ['Allow a site', 'Open a list', 'See what needs attention'],
    stepsLabel: 'Steps',
    stepOf: (step) => `Step ${step} of 3`,
    done: 'done',
    next: 'Continue',
    back: 'Back',
    skip: 'Skip this step',
    ownTitle: 'On your organisation’s system',
    ownHelp: 'Type the address of the e-office or one-stop-shop system. The browser asks once, for that site only.',
    address: 'Address of the system',
    addressHelp: 'Such as https://qlvb.example.gov.vn. Where the address bar says “Not secure”, type http:// in front.',
    allow: 'Allow this site',
    asking: (site) => `The browser is asking about ${site}. Choose “Allow” in its dialog.`,
    refused: (site) =>
      `The browser did not allow ${site} to be read; nothing was read or kept. Press “Allow this site” to be asked again, or try the sample page.`,
    invalid: 'This is no address. Write it as the address bar has it, such as https://qlvb.example.gov.vn.',
    forbidden: (site, isManaged) =>
      isManaged
        ? `Your organisation allows given sites only, and ${site} is not among them. Ask its administrator to add it.`
        : `${site} is not among the “Allowed sites” of the options. Add it there, then come back to this step.`,
    otherWay: 'Another way: open the system in a tab, click the icon of Đúng Hạn, choose “Turn on for this site”.',
    sampleTitle: 'Just have a look',
    sampleHelp: 'A sample list inside Đúng Hạn. No site is allowed, and nothing is kept.',
    sample: 'Try the sample page',
    packed: 'Your organisation has turned it on for:',
    packedHelp: 'Nothing more needs to be allowed.',
    added: 'Allowed:',
    openHelp:
      'Open the system as on any day, and a list of incoming documents, dossiers or tasks. Each row with a deadline gets a badge; this page then goes on to step 3 by itself.',
    open: (site) => `Open ${site}`,
    newTab: 'in a new tab',
    waiting: 'Waiting for the first list…',
    seen: (dossiers) => `${count('en', dossiers)} dossier${dossiers === 1 ? '' : 's'} seen.`,
    noSite: 'No site is allowed yet. Go back to step 1, or try the sample page.',
    trouble: 'No badges?',
    troubles: [
      'Reload the list (F5) if its page was open before.',
      'Only rows with a deadline have a badge; finished rows have none.',
      'Secret documents, and all in private windows, have badges but are not kept, so this page does not go on by itself.',
      'If there is still nothing, the test page tells whether the page is read.',
    ],
    first: 'The first badge',
    firstOfSample: 'The first badge, of the sample page',
    none: 'No badge yet. Open a list in step 2, or try the sample page.',
    where: 'Where to look next',
    toolbar: 'The icon on the toolbar',
    toolbarHelp:
      'What is overdue and due today. Pin it: click the puzzle piece on the toolbar, then the pin beside Đúng Hạn.',
    panel: 'Panel',
    panelHelp: 'The list beside the page: why it is at risk, snoozing, notes, reminder letters.',
    report: 'Open the report',
    reportHelp: 'All dossiers seen, by unit and period; saved as Excel, CSV, calendar, or printed.',
    guides: 'Guides by task',
    finished: 'All three steps are done. This page can be closed; the guides lead back to it.',
    picture: 'A list of incoming documents; each row has a badge with the working time left.',
  },
};
