import type { Texts } from './language';

/** What one entry of a setting is called, and what is filled in there: unit, range, example, law. */
export interface EntryText {
  title: string;
  help: string;
  /** How a policy has it, where forms take it otherwise. */
  policy?: string;
  /** What holds where nothing is set, as a choice of its own. */
  unset?: string;
}

const vi = {
  'calendar.name': {
    title: 'Tên lịch',
    help: 'Tên gọi của lịch này, ví dụ “Lịch làm việc Sở Nội vụ”. Không dùng để tính hạn.',
  },
  'calendar.week': {
    title: 'Giờ làm việc trong tuần',
    help: 'Theo thứ (mon, tue, wed, thu, fri, sat, sun), mỗi thứ một danh sách khoảng giờ, ví dụ {"mon": [["07:30", "11:30"], ["13:00", "17:00"]]}; thứ không nêu là ngày nghỉ. Không đặt: thứ Hai đến thứ Sáu, 07:30–11:30 và 13:00–17:00. Bộ luật Lao động quy định không quá 8 giờ một ngày; giờ cụ thể do địa phương, cơ quan quy định.',
  },
  'calendar.days': {
    title: 'Ngày nghỉ, ngày làm bù của cơ quan',
    help: 'Theo ngày, thay cho lịch có sẵn của ngày đó, ví dụ {"2026-11-23": {"off": true, "reason": "Nghỉ hoán đổi", "source": "Thông báo số …"}}; ngày làm bù: {"like": "mon"} (theo giờ của thứ Hai) hoặc {"intervals": [["07:30", "11:30"]]}. Ngày nghỉ theo Điều 112 Bộ luật Lao động 2019 và thông báo hằng năm đã có sẵn.',
  },
  'calendar.shipped': {
    title: 'Dùng lịch nghỉ có sẵn',
    help: 'Ngày nghỉ lễ, tết và ngày làm bù hằng năm, mỗi năm có ghi nguồn. Không đặt: có dùng.',
    unset: 'Mặc định: có',
  },
  'calendar.minutesPerDay': {
    title: 'Số phút của một ngày làm việc',
    help: 'Để đổi “1 ngày” ghi trên trang ra giờ làm việc. Đơn vị: phút, từ 1 đến 1.440. Không đặt: theo ngày dài nhất trong tuần, thường là 480 (8 giờ).',
  },
  'rules.before': {
    title: 'Cách hiểu “trước ngày”',
    help: '“Trước ngày 15/5”: chậm nhất ngày 14/5 hay chậm nhất ngày 15/5. Không đặt: chậm nhất ngày 14/5.',
    unset: 'Mặc định: chậm nhất là ngày liền trước',
  },
  'rules.dayEnd': {
    title: 'Hạn chỉ ghi ngày thì hết vào lúc',
    help: 'Hết giờ làm việc của ngày đó, hay 24 giờ của ngày đó (theo Điều 148 Bộ luật Dân sự 2015). Không đặt: hết giờ làm việc.',
    unset: 'Mặc định: hết giờ làm việc',
  },
  'rules.cutOff': {
    title: 'Giờ chốt nhận trong ngày',
    help: 'Nhận từ giờ này trở đi thì tính như nhận ngày làm việc tiếp theo. Giờ và phút, ví dụ 15:00 như Điều 7 Nghị định 63/2024/NĐ-CP. Không đặt: không có giờ chốt.',
  },
  'rules.restartAfterSupplement': {
    title: 'Bổ sung hồ sơ thì tính lại từ đầu',
    help: 'Thời hạn hồ sơ một cửa tính lại từ đầu khi nhận đủ hồ sơ bổ sung (khoản 4 Điều 19 Nghị định 61/2018/NĐ-CP; hãy đối chiếu với Nghị định 118/2025/NĐ-CP). Không đặt: chỉ tạm dừng trong lúc chờ bổ sung.',
    unset: 'Mặc định: không',
  },
  'rules.prefer': {
    title: 'Thứ tự ưu tiên giữa các hạn',
    help: 'Theo vai trò (chuTri, phoiHop, theoDoi, deBiet, unknown), hạn đứng trước được dùng trước, ví dụ {"phoiHop": ["hanPhoiHop", "hanXuLy"]}; danh sách rỗng: không tính hạn cho vai trò đó. Các hạn: hanXuLy, hanTraLoi, hanVanBan, hanPhoiHop, ngayHenTra, yKienChiDao, trichYeu, trangThai.',
  },
  'rules.limits': {
    title: 'Thời hạn theo quy chế của cơ quan',
    help: 'Dùng khi trang không ghi hạn; mục đầu tiên phù hợp được áp dụng, ví dụ [{"doKhan": "khan", "amount": 2, "unit": "workDay", "basis": "Quy chế làm việc, Điều 9"}]. amount: số nguyên từ 1; unit: workMinute, workDay, day, week, month hoặc year; basis: căn cứ, bắt buộc; điều kiện nếu có: list (tên danh sách), loaiVb, doKhan (thuong, khan, thuongKhan, hoaToc), role. Điều 24 Nghị định 30/2020/NĐ-CP để quy chế của cơ quan quy định thời hạn.',
  },
  'thresholds.soonWorkMinutes': {
    title: 'Sắp đến hạn khi chỉ còn',
    help: 'Tính bằng giờ làm việc; 16 giờ thường là hai ngày. Đạt một trong hai ngưỡng là sắp đến hạn.',
    policy: 'Trong chính sách: số phút, từ 0 đến 500.000; 960 là 16 giờ.',
  },
  'thresholds.soonShare': {
    title: 'Sắp đến hạn khi đã dùng',
    help: 'So với cả thời gian làm việc từ lúc đến tới hạn. Đạt một trong hai ngưỡng là sắp đến hạn.',
    policy: 'Trong chính sách: phần của cả thời gian, từ 0 đến 1.',
  },
  'thresholds.shares': {
    title: 'Các mốc thời gian được nêu',
    help: 'Phần thời gian đã dùng được nêu trong lý do và nhắc việc: danh sách số từ 0 đến 1, nhiều nhất 10 mốc, ví dụ [0.5, 0.75, 0.9].',
  },
  'thresholds.perUrgency': {
    title: 'Ngưỡng riêng theo độ khẩn',
    help: 'Theo độ khẩn (thuong, khan, thuongKhan, hoaToc), đè lên ngưỡng chung, ví dụ {"khan": {"soonWorkMinutes": 240}, "hoaToc": {"soonShare": 0.25}}.',
  },
  'thresholds.perList': {
    title: 'Ngưỡng riêng theo danh sách',
    help: 'Theo từ có trong tên danh sách, không phân biệt chữ hoa và dấu, đè lên các ngưỡng khác, ví dụ {"một cửa": {"soonWorkMinutes": 480}}.',
  },
  'risk.stillWorkDays': {
    title: 'Không thay đổi trong (ngày làm việc)',
    help: 'Hồ sơ không có thay đổi nào trong bấy nhiêu ngày làm việc thì được nêu. Từ 1 đến 10.000.',
  },
  'risk.returns': {
    title: 'Chuyển qua lại (lần)',
    help: 'Hồ sơ quay lại đơn vị đã chuyển đi bấy nhiêu lần thì được nêu. Từ 1 đến 10.000.',
  },
  'risk.extensions': {
    title: 'Gia hạn (lần)',
    help: 'Hồ sơ được gia hạn bấy nhiêu lần thì được nêu. Từ 1 đến 10.000.',
  },
  'risk.opinionShare': {
    title: 'Lấy ý kiến chiếm quá',
    help: 'Một lần lấy ý kiến dùng quá phần này của cả thời hạn thì được nêu.',
    policy: 'Trong chính sách: phần của cả thời hạn, từ 0 đến 1.',
  },
  'risk.longOverdueWorkDays': {
    title: 'Tồn đọng kéo dài khi quá hạn (ngày làm việc)',
    help: 'Quá hạn nhiều hơn bấy nhiêu ngày làm việc thì gọi là tồn đọng kéo dài. Từ 0 đến 10.000.',
  },
  'reminders.quiet': {
    title: 'Chế độ im lặng',
    help: 'Không hiện thông báo nào; con số trên biểu tượng vẫn còn.',
  },
  'reminders.details': {
    title: 'Nêu số ký hiệu trong thông báo',
    help: 'Thông báo có thể hiện cả khi màn hình khoá. Không: chỉ nêu số lượng.',
  },
  'reminders.digestAt': {
    title: 'Giờ của bản tin buổi sáng',
    help: 'Giờ và phút, ví dụ 08:00; chỉ gửi trong giờ làm việc. Để trống: không có bản tin.',
  },
  'reminders.absent': {
    title: 'Ngày vắng mặt',
    help: 'Không nhắc trong những ngày này, kể cả ngày đầu và ngày cuối, nhiều nhất 200 đợt, ví dụ [{"from": "2026-03-02", "to": "2026-03-06"}].',
  },
  'privacy.keepApplicant': {
    title: 'Lưu dữ liệu của người nộp hồ sơ',
    help: 'Họ tên, số điện thoại, số định danh, địa chỉ và toàn bộ trích yếu trong danh sách hồ sơ một cửa. Không: chỉ giữ tên thủ tục.',
  },
  'privacy.keep': {
    title: 'Các trường được lưu',
    help: 'Số ký hiệu, các ngày, hạn và trạng thái luôn được lưu. Không đặt hoặc chọn hết: lưu tất cả.',
  },
  'retention.closedDays': {
    title: 'Giữ hồ sơ đã xong (ngày)',
    help: 'Sau bấy nhiêu ngày, hồ sơ đã xong được xoá khỏi máy cùng lịch sử, ghi chú và nhắc việc. Từ 1 đến 36.500; 400 ngày để còn so sánh được với cùng kỳ năm trước.',
  },
} as const satisfies Record<string, EntryText>;

const en: Record<keyof typeof vi, EntryText> = {
  'calendar.name': {
    title: 'Name of the calendar',
    help: 'What this calendar is called. Nothing is computed with it.',
  },
  'calendar.week': {
    title: 'Weekly hours',
    help: 'By weekday (mon, tue, wed, thu, fri, sat, sun), a list of intervals each, such as {"mon": [["07:30", "11:30"], ["13:00", "17:00"]]}; a weekday that is not named is off. Not set: Monday to Friday, 07:30–11:30 and 13:00–17:00. The Labour Code allows at most 8 hours a day; the hours themselves are set by province or office.',
  },
  'calendar.days': {
    title: 'Days off and make-up days of the office',
    help: 'By date, in place of the shipped day, such as {"2026-11-23": {"off": true, "reason": "…", "source": "…"}}; a make-up day: {"like": "mon"} (with Monday’s hours) or {"intervals": [["07:30", "11:30"]]}. Days off by Article 112 of the Labour Code 2019 and the yearly notices are shipped.',
  },
  'calendar.shipped': {
    title: 'Use the shipped days off',
    help: 'Public holidays and make-up days of each year, each with its source. Not set: they are used.',
    unset: 'Default: yes',
  },
  'calendar.minutesPerDay': {
    title: 'Minutes of a working day',
    help: 'Turns “1 ngày” on a page into working hours. In minutes, 1 to 1,440. Not set: the longest day of the week, usually 480 (8 hours).',
  },
  'rules.before': {
    title: 'How “trước ngày” is read',
    help: '“Trước ngày 15/5”: on 14 May at the latest, or on 15 May at the latest. Not set: on 14 May.',
    unset: 'Default: the day before at the latest',
  },
  'rules.dayEnd': {
    title: 'When a deadline without an hour ends',
    help: 'At the end of that day’s working hours, or at midnight (Article 148 of the Civil Code 2015). Not set: the end of working hours.',
    unset: 'Default: the end of working hours',
  },
  'rules.cutOff': {
    title: 'Cut-off hour',
    help: 'What is received at this hour or later counts as received on the next working day. Hours and minutes, such as 15:00 in Article 7 of Decree 63/2024/NĐ-CP. Not set: no cut-off.',
  },
  'rules.restartAfterSupplement': {
    title: 'A supplement starts the time anew',
    help: 'The time of a một cửa dossier is counted anew once its supplement is there (Article 19.4 of Decree 61/2018/NĐ-CP; compare Decree 118/2025/NĐ-CP). Not set: it only stands still meanwhile.',
    unset: 'Default: no',
  },
  'rules.prefer': {
    title: 'Which deadline wins',
    help: 'By role (chuTri, phoiHop, theoDoi, deBiet, unknown), the first one found counts, such as {"phoiHop": ["hanPhoiHop", "hanXuLy"]}; an empty list: no deadline for that role. Deadlines: hanXuLy, hanTraLoi, hanVanBan, hanPhoiHop, ngayHenTra, yKienChiDao, trichYeu, trangThai.',
  },
  'rules.limits': {
    title: 'Limits by the office’s own regulation',
    help: 'Where a page states no deadline; the first that fits counts, such as [{"doKhan": "khan", "amount": 2, "unit": "workDay", "basis": "Quy chế làm việc, Điều 9"}]. amount: a whole number from 1; unit: workMinute, workDay, day, week, month or year; basis: the source, always; conditions, if any: list (title), loaiVb, doKhan (thuong, khan, thuongKhan, hoaToc), role. Article 24 of Decree 30/2020/NĐ-CP leaves the limits to each office.',
  },
  'thresholds.soonWorkMinutes': {
    title: 'Due soon with only so much left',
    help: 'In working hours; 16 hours are usually two days. Either of the two thresholds is enough.',
    policy: 'In a policy: minutes, 0 to 500,000; 960 is 16 hours.',
  },
  'thresholds.soonShare': {
    title: 'Due soon with so much of the time used',
    help: 'Of the working time from arrival to deadline. Either of the two thresholds is enough.',
    policy: 'In a policy: 0 to 1; 0.75 is 75%.',
  },
  'thresholds.shares': {
    title: 'Stages that are named',
    help: 'Shares of the time used that reasons and reminders name: numbers from 0 to 1, at most 10, such as [0.5, 0.75, 0.9].',
  },
  'thresholds.perUrgency': {
    title: 'Thresholds by urgency',
    help: 'By độ khẩn (thuong, khan, thuongKhan, hoaToc), over the general ones, such as {"khan": {"soonWorkMinutes": 240}, "hoaToc": {"soonShare": 0.25}}.',
  },
  'thresholds.perList': {
    title: 'Thresholds by list',
    help: 'By words of the list’s title, whatever their case and marks, over all others, such as {"một cửa": {"soonWorkMinutes": 480}}.',
  },
  'risk.stillWorkDays': {
    title: 'No change for (working days)',
    help: 'A dossier that did not change for so many working days is named. 1 to 10,000.',
  },
  'risk.returns': {
    title: 'Came back (times)',
    help: 'A dossier that came back so often to a unit it had left is named. 1 to 10,000.',
  },
  'risk.extensions': {
    title: 'Put off (times)',
    help: 'A dossier that was put off so often is named. 1 to 10,000.',
  },
  'risk.opinionShare': {
    title: 'Asking for opinions took more than',
    help: 'One step of asking for opinions that took more than this share of the whole time is named.',
    policy: 'In a policy: 0 to 1; 0.5 is 50%.',
  },
  'risk.longOverdueWorkDays': {
    title: 'Long overdue after (working days)',
    help: 'Overdue for more than so many working days is called “tồn đọng kéo dài”. 0 to 10,000.',
  },
  'reminders.quiet': { title: 'Quiet mode', help: 'Nothing is notified; the number on the icon stays.' },
  'reminders.details': {
    title: 'Document numbers in notifications',
    help: 'Notifications may show on locked screens. No: they only count.',
  },
  'reminders.digestAt': {
    title: 'Hour of the morning digest',
    help: 'Hours and minutes, such as 08:00; only within working hours. Empty: no digest.',
  },
  'reminders.absent': {
    title: 'Days of absence',
    help: 'No reminders on these days, both ends included, at most 200 times, such as [{"from": "2026-03-02", "to": "2026-03-06"}].',
  },
  'privacy.keepApplicant': {
    title: 'Keep data of applicants',
    help: 'Names, telephones, identity numbers, addresses and whole subjects in lists of một cửa dossiers. No: only the procedure is kept.',
  },
  'privacy.keep': {
    title: 'Fields that are kept',
    help: 'Number, dates, deadlines and state always are. Not set, or all chosen: all are kept.',
  },
  'retention.closedDays': {
    title: 'Finished dossiers are kept for (days)',
    help: 'After so many days they are erased, with their history, notes and reminders. 1 to 36,500; with 400 the same period of last year can still be compared.',
  },
};

/** Entries of the settings by which deadlines are counted, warned of and kept. */
export const workEntryTexts: Texts<Record<keyof typeof vi, EntryText>> = { vi, en };
