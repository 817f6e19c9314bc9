import type { Texts } from './language';

/** Title and help of every setting; the keys are checked against lib/settings by a test. */
export const settingTexts: Texts<
  Record<
    | 'language'
    | 'sites'
    | 'calendar'
    | 'rules'
    | 'thresholds'
    | 'risk'
    | 'reminders'
    | 'identity'
    | 'privacy'
    | 'secrecy'
    | 'retention'
    | 'adapters'
    | 'letters'
    | 'reports'
    | 'views'
    | 'hiddenParts'
    | 'bar'
    | 'firstRun',
    { title: string; help: string }
  >
> = {
  vi: {
    language: {
      title: 'Ngôn ngữ',
      help: 'Ngôn ngữ của nhãn và các trang của Đúng Hạn; không theo ngôn ngữ trình duyệt.',
    },
    sites: {
      title: 'Chỉ đọc các trang này',
      help: 'Địa chỉ các hệ thống mà Đúng Hạn được đọc, ví dụ https://qlvb.example.gov.vn. Để trống là mọi trang đã được cấp quyền; nếu mọi địa chỉ ghi ở đây đều sai thì không trang nào được đọc.',
    },
    calendar: {
      title: 'Lịch làm việc',
      help: 'Giờ làm việc trong tuần, ngày nghỉ và ngày làm bù của cơ quan, bổ sung cho lịch có sẵn.',
    },
    rules: {
      title: 'Cách tính hạn',
      help: 'Cách hiểu “trước ngày”, giờ chốt trong ngày, thứ tự ưu tiên giữa các hạn và thời hạn theo quy chế.',
    },
    thresholds: {
      title: 'Ngưỡng sắp đến hạn',
      help: 'Thời gian làm việc còn lại hoặc tỷ lệ thời gian đã dùng để coi là sắp đến hạn; riêng cho từng độ khẩn, từng danh sách nếu cần.',
    },
    risk: {
      title: 'Ngưỡng cảnh báo',
      help: 'Bao nhiêu ngày không thay đổi, lần chuyển qua lại, lần gia hạn, phần thời gian lấy ý kiến và ngày quá hạn thì nêu thành lý do.',
    },
    reminders: {
      title: 'Nhắc việc',
      help: 'Bản tin buổi sáng lúc nào, ngày vắng mặt, chế độ im lặng, và thông báo có nêu số ký hiệu hay chỉ nêu số lượng.',
    },
    identity: {
      title: 'Tôi là ai',
      help: 'Họ tên và đơn vị của bạn trên từng trang, theo từng tài khoản; hồ sơ của mỗi tài khoản được để riêng.',
    },
    privacy: {
      title: 'Dữ liệu cá nhân',
      help: 'Hồ sơ một cửa: mặc định không lưu họ tên, số điện thoại, số định danh, địa chỉ của người nộp, trích yếu chỉ giữ tên thủ tục. Có thể giới hạn các trường được lưu.',
    },
    secrecy: {
      title: 'Nhận biết văn bản mật',
      help: 'Theo từng trang: ô Độ mật để trống nghĩa là không mật hay chưa rõ (chưa rõ thì không lưu); các dãy số chỉ dùng cho văn bản mật, ví dụ */M-UBND.',
    },
    retention: {
      title: 'Thời gian lưu',
      help: 'Sau số ngày này, hồ sơ đã xong được xoá khỏi máy cùng lịch sử, ghi chú và nhắc việc của hồ sơ đó.',
    },
    adapters: {
      title: 'Bộ đọc của trang',
      help: 'Chỉ ra cột hạn, số ký hiệu… ở những trang mà cách đọc chung chưa đúng. Tệp JSON xuất từ cửa sổ Đúng Hạn.',
    },
    letters: {
      title: 'Văn bản nhắc nhở, đôn đốc',
      help: 'Tên cơ quan, ký hiệu, địa danh, người ký, nơi nhận; số ngày làm việc giữa các lần nhắc; quan hệ cấp trên, ngang cấp, cấp dưới và tên cũ của từng đơn vị; mẫu văn bản riêng của cơ quan.',
    },
    reports: {
      title: 'Báo cáo và tỷ lệ quá hạn',
      help: 'Cách tính quý (theo năm dương lịch, theo Nghị định 09/2019/NĐ-CP hoặc từ ngày do cơ quan đặt), tỷ lệ trên số đã giải quyết hay số cần xử lý, ngưỡng tính theo phần nghìn (50 là 5%), dấu phân cách của tệp CSV, có nêu số liệu từng người hay không, và tệp lịch nhắc trước bao nhiêu phút làm việc.',
    },
    views: { title: 'Bộ lọc đã lưu', help: 'Bộ lọc của trang báo cáo, theo tên do bạn đặt.' },
    hiddenParts: {
      title: 'Nội dung được ẩn',
      help: 'Người xử lý: văn bản nhắc và báo cáo chỉ nêu đơn vị. Các phần khác: không hiện ở trang nào.',
    },
    bar: {
      title: 'Thanh Đúng Hạn trên trang',
      help: 'Hiện một thanh nhỏ trên trang có danh sách: số dòng quá hạn, đến hạn hôm nay, sắp đến hạn, và nút tới dòng cần chú ý. Không: không hiện thanh này ở trang nào; nhãn hạn vẫn hiện.',
    },
    firstRun: {
      title: 'Mở trang bắt đầu sau khi cài đặt',
      help: 'Sau lần cài đặt đầu tiên, mở trang để thiết lập. Không: không tự mở trang nào.',
    },
  },
  en: {
    language: {
      title: 'Language',
      help: 'Language of the badges and pages of Đúng Hạn; the browser’s own is not used.',
    },
    sites: {
      title: 'Allowed sites',
      help: 'Addresses of the systems it may read, such as https://qlvb.example.gov.vn. None: all that are granted; where every address given here is wrong, no site is read.',
    },
    calendar: {
      title: 'Working calendar',
      help: 'Weekly hours, days off and make-up days of the office, laid over the shipped calendar.',
    },
    rules: {
      title: 'How deadlines are counted',
      help: 'How “trước ngày” is read, the cut-off hour, which deadline wins, and limits by the office’s own regulation.',
    },
    thresholds: {
      title: 'When a deadline is near',
      help: 'Working minutes left, or share of the time used, from which a dossier is called due soon; by urgency and by list where needed.',
    },
    risk: {
      title: 'When to warn',
      help: 'How many days without change, returns, extensions, what share of time for opinions and how many days overdue are named as a reason.',
    },
    reminders: {
      title: 'Reminders',
      help: 'Hour of the morning digest, days of absence, quiet mode, and whether notifications name dossiers or only count them.',
    },
    identity: {
      title: 'Who I am',
      help: 'Your names and unit on each site, by account; the dossiers of each account are kept apart.',
    },
    privacy: {
      title: 'Personal data',
      help: 'Một cửa dossiers: names, telephones, identity numbers and addresses of applicants are not kept unless set, and subjects are cut to the procedure. The fields that are kept can be limited.',
    },
    secrecy: {
      title: 'What tells secret documents',
      help: 'By site: whether an empty cell in a secrecy column means not secret or unclear (never kept); number series used for secret documents only, such as */M-UBND.',
    },
    retention: {
      title: 'How long dossiers are kept',
      help: 'After so many days finished dossiers are erased, with their history, notes and reminders.',
    },
    adapters: {
      title: 'Site adapters',
      help: 'Where deadline, number and the like stand on sites that are not read right. JSON as the popup exports it.',
    },
    letters: {
      title: 'Reminder letters',
      help: 'Names of the office, symbol, place, signer and recipients; working days between the letters; which units are above, equal or below, and their former names; the office’s own templates.',
    },
    reports: {
      title: 'Reports and late rates',
      help: 'Which quarters (calendar, Decree 09/2019/NĐ-CP, or from a day of the office’s own), the rate out of dossiers resolved or to be resolved, the threshold in thousandths (50 is 5%), the separator of CSV files, whether figures of single persons are shown, and how many working minutes ahead calendar files ring.',
    },
    views: { title: 'Saved filters', help: 'Filters of the report, by the names you gave them.' },
    hiddenParts: {
      title: 'What is hidden',
      help: 'Handlers: letters and reports name units only. The other parts: shown on no page.',
    },
    bar: {
      title: 'Đúng Hạn bar in pages',
      help: 'Shows a small bar in pages with lists: how many rows are overdue, due today and due soon, and buttons that go to the next one. No: the bar is shown in no page; badges still are.',
    },
    firstRun: {
      title: 'Open a page after installation',
      help: 'After the first installation a page opens to set things up. No: nothing opens by itself.',
    },
  },
};
