import type { Texts } from './language';
import type { EntryText } from './setting-entries-work';

const vi = {
  'letters.office.parentAgency': {
    title: 'Cơ quan chủ quản',
    help: 'Dòng trên của tên cơ quan, nếu có. Nhiều nhất 200 ký tự.',
  },
  'letters.office.agency': {
    title: 'Cơ quan ban hành',
    help: 'Viết như trong câu, ví dụ “Ủy ban nhân dân xã Tân Hưng”. Nhiều nhất 200 ký tự.',
  },
  'letters.office.shortName': {
    title: 'Tên gọi tắt trong câu',
    help: 'Ví dụ “UBND xã”; để trống thì dùng tên đầy đủ. Nhiều nhất 200 ký tự.',
  },
  'letters.office.symbol': {
    title: 'Ký hiệu công văn',
    help: 'Phần sau số công văn, ví dụ “UBND-VP” (Phụ lục I Nghị định 30/2020/NĐ-CP). Nhiều nhất 50 ký tự.',
  },
  'letters.office.code': {
    title: 'Chữ viết tắt tên cơ quan',
    help: 'Cho văn bản có tên loại, ví dụ “UBND” trong “BC-UBND”. Nhiều nhất 50 ký tự.',
  },
  'letters.office.place': { title: 'Địa danh', help: 'Đứng trước ngày, tháng, năm của văn bản. Nhiều nhất 100 ký tự.' },
  'letters.office.signatureLines': {
    title: 'Quyền hạn, chức vụ người ký',
    help: 'Mỗi dòng một dòng của văn bản, ví dụ “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”. Nhiều nhất 20 dòng, mỗi dòng 200 ký tự.',
  },
  'letters.office.signerName': { title: 'Họ tên người ký', help: 'Có thể để trống. Nhiều nhất 100 ký tự.' },
  'letters.office.recipients': {
    title: 'Nơi nhận',
    help: 'Các dòng sau “Như trên”, mỗi dòng một nơi, ví dụ “Lưu: VT, VP”. Nhiều nhất 20 dòng, mỗi dòng 200 ký tự.',
  },
  'letters.office.reportTo': {
    title: 'Cấp trên nhận báo cáo',
    help: 'Nơi được báo cáo từ lần nhắc thứ hai. Nhiều nhất 200 ký tự.',
  },
  'letters.intervals.earlyBeforeDue': {
    title: 'Phiếu nhắc việc: trước hạn (ngày làm việc)',
    help: 'Đề xuất nhắc từ bấy nhiêu ngày làm việc trước khi đến hạn. Từ 0 đến 250.',
  },
  'letters.intervals.firstAfterDue': {
    title: 'Lần 1: sau khi hết hạn (ngày làm việc)',
    help: 'Đề xuất văn bản lần 1 sau bấy nhiêu ngày làm việc quá hạn. Từ 1 đến 250.',
  },
  'letters.intervals.secondAfterFirst': {
    title: 'Lần 2: sau lần 1 (ngày làm việc)',
    help: 'Đề xuất văn bản lần 2 sau bấy nhiêu ngày làm việc kể từ khi gửi lần 1. Từ 1 đến 250.',
  },
  'letters.intervals.thirdAfterSecond': {
    title: 'Lần 3: sau lần 2 (ngày làm việc)',
    help: 'Đề xuất văn bản lần 3 sau bấy nhiêu ngày làm việc kể từ khi gửi lần 2. Từ 1 đến 250.',
  },
  'letters.newDueWorkDays.early': {
    title: 'Thời hạn mới khi nhắc trước hạn (ngày làm việc)',
    help: 'Kể từ ngày soạn văn bản. Từ 1 đến 250.',
  },
  'letters.newDueWorkDays.first': {
    title: 'Thời hạn mới trong văn bản lần 1 (ngày làm việc)',
    help: 'Kể từ ngày soạn văn bản. Từ 1 đến 250.',
  },
  'letters.newDueWorkDays.second': {
    title: 'Thời hạn mới trong văn bản lần 2 (ngày làm việc)',
    help: 'Kể từ ngày soạn văn bản. Từ 1 đến 250.',
  },
  'letters.newDueWorkDays.third': {
    title: 'Thời hạn mới trong văn bản lần 3 (ngày làm việc)',
    help: 'Kể từ ngày soạn văn bản. Từ 1 đến 250.',
  },
  'letters.directions': {
    title: 'Cấp của nơi nhận',
    help: 'Theo tên đơn vị: below (cấp dưới, văn bản viết “yêu cầu”), equal (ngang cấp) hoặc above (cấp trên, viết “đề nghị”), ví dụ {"Phòng Kinh tế": "below"}. Đơn vị không nêu được coi là ngang cấp.',
  },
  'letters.aliases': {
    title: 'Đơn vị đã đổi tên, sáp nhập',
    help: 'Tên cũ, tên mới và ngày tên mới có hiệu lực, nhiều nhất 2.000 dòng, ví dụ [{"from": "Sở Giao thông vận tải", "to": "Sở Xây dựng", "validFrom": "2025-03-01"}].',
  },
  'letters.templates': {
    title: 'Mẫu văn bản của cơ quan',
    help: 'Theo loại: congVan, phieuNhacViec, phieuDonDocTthc, vanBanXinLoi, phieuXinLoi, baoCaoQuaHan. Soạn và kiểm tra ở trang Tuỳ chọn rồi chép sang.',
  },
  'letters.apology': {
    title: 'Mẫu xin lỗi và hẹn lại ngày trả',
    help: 'Mẫu 04 ban hành kèm Thông tư 03/2025/TT-VPCP, hoặc mẫu phiếu xin lỗi cũ.',
  },
  'letters.mostExtensions': {
    title: 'Số lần được hẹn lại, nhiều nhất',
    help: 'Từ 0 đến 10. Khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP: không quá một lần; hãy đối chiếu với Nghị định 118/2025/NĐ-CP.',
  },
  'reports.quarter': {
    title: 'Cách tính quý',
    help: '{"kind": "calendar"}: năm dương lịch; {"kind": "nd09"}: từ ngày 15 đến ngày 14 (Điều 12 Nghị định 09/2019/NĐ-CP); {"kind": "own", "start": "12-01"}: quý I bắt đầu từ ngày này (tháng-ngày).',
  },
  'reports.denominator': {
    title: 'Tỷ lệ quá hạn tính trên',
    help: 'Số đã giải quyết trong kỳ, hoặc số cần xử lý: tiếp nhận trong kỳ và tồn kỳ trước.',
  },
  'reports.threshold': {
    title: 'Ngưỡng tỷ lệ quá hạn (phần nghìn)',
    help: 'Số nguyên từ 0 đến 1.000; 50 là 5%. Bằng ngưỡng là đạt (“không quá”).',
  },
  'reports.separator': {
    title: 'Dấu phân cách trong tệp CSV',
    help: 'Dấu chấm phẩy cho Excel tiếng Việt, hoặc dấu phẩy.',
  },
  'reports.showPersons': {
    title: 'Nêu tỷ lệ của từng người',
    help: 'Đây là dữ liệu cá nhân của người xử lý. Không: chỉ theo đơn vị và danh sách.',
  },
  'reports.alarmWorkMinutes': {
    title: 'Tệp lịch nhắc trước hạn',
    help: 'Tính bằng giờ làm việc; 8 giờ thường là một ngày.',
    policy: 'Trong chính sách: số phút, từ 0 đến 100.000; 480 là 8 giờ.',
  },
} as const satisfies Record<string, EntryText>;

const en: Record<keyof typeof vi, EntryText> = {
  'letters.office.parentAgency': {
    title: 'Superior agency',
    help: 'The upper line of the agency’s name, if any. At most 200 characters.',
  },
  'letters.office.agency': {
    title: 'Issuing agency',
    help: 'As in a sentence, such as “Ủy ban nhân dân xã Tân Hưng”. At most 200 characters.',
  },
  'letters.office.shortName': {
    title: 'Short name in sentences',
    help: 'Such as “UBND xã”; empty: the full name. At most 200 characters.',
  },
  'letters.office.symbol': {
    title: 'Symbol of letters',
    help: 'Behind the number, such as “UBND-VP” (Annex I of Decree 30/2020/NĐ-CP). At most 50 characters.',
  },
  'letters.office.code': {
    title: 'Abbreviation of the agency',
    help: 'For forms with a name, such as “UBND” in “BC-UBND”. At most 50 characters.',
  },
  'letters.office.place': { title: 'Place', help: 'Before the date of a letter. At most 100 characters.' },
  'letters.office.signatureLines': {
    title: 'Authority and title of the signer',
    help: 'One line each, such as “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”. At most 20 lines of 200 characters.',
  },
  'letters.office.signerName': { title: 'Name of the signer', help: 'May be left out. At most 100 characters.' },
  'letters.office.recipients': {
    title: 'Nơi nhận',
    help: 'Behind “Như trên”, one per line, such as “Lưu: VT, VP”. At most 20 lines of 200 characters.',
  },
  'letters.office.reportTo': {
    title: 'Superior that is reported to',
    help: 'Named from the second reminder on. At most 200 characters.',
  },
  'letters.intervals.earlyBeforeDue': {
    title: 'Reminder note: before the deadline (working days)',
    help: 'Proposed from so many working days before the deadline on. 0 to 250.',
  },
  'letters.intervals.firstAfterDue': {
    title: 'First notice: after the deadline (working days)',
    help: 'Proposed so many working days after the deadline. 1 to 250.',
  },
  'letters.intervals.secondAfterFirst': {
    title: 'Second notice: after the first (working days)',
    help: 'Proposed so many working days after the first was sent. 1 to 250.',
  },
  'letters.intervals.thirdAfterSecond': {
    title: 'Third notice: after the second (working days)',
    help: 'Proposed so many working days after the second was sent. 1 to 250.',
  },
  'letters.newDueWorkDays.early': {
    title: 'New deadline of a note (working days)',
    help: 'From the day of drafting. 1 to 250.',
  },
  'letters.newDueWorkDays.first': {
    title: 'New deadline of the first notice (working days)',
    help: 'From the day of drafting. 1 to 250.',
  },
  'letters.newDueWorkDays.second': {
    title: 'New deadline of the second notice (working days)',
    help: 'From the day of drafting. 1 to 250.',
  },
  'letters.newDueWorkDays.third': {
    title: 'New deadline of the third notice (working days)',
    help: 'From the day of drafting. 1 to 250.',
  },
  'letters.directions': {
    title: 'Where addressees stand',
    help: 'By unit: below (letters say “yêu cầu”), equal or above (“đề nghị”), such as {"Phòng Kinh tế": "below"}. A unit that is not named is an equal.',
  },
  'letters.aliases': {
    title: 'Units that were renamed or merged',
    help: 'Old name, new name and the day the new one holds from, at most 2,000 rows, such as [{"from": "Sở Giao thông vận tải", "to": "Sở Xây dựng", "validFrom": "2025-03-01"}].',
  },
  'letters.templates': {
    title: 'The office’s own templates',
    help: 'By kind: congVan, phieuNhacViec, phieuDonDocTthc, vanBanXinLoi, phieuXinLoi, baoCaoQuaHan. Write and check them in the options, then copy them.',
  },
  'letters.apology': {
    title: 'Form of an apology with a new date',
    help: 'Form 04 of Circular 03/2025/TT-VPCP, or the older form.',
  },
  'letters.mostExtensions': {
    title: 'How often a new date may be given, at most',
    help: '0 to 10. Article 19.9 of Decree 61/2018/NĐ-CP: once; compare Decree 118/2025/NĐ-CP.',
  },
  'reports.quarter': {
    title: 'Which quarters',
    help: '{"kind": "calendar"}: the calendar year; {"kind": "nd09"}: from the 15th to the 14th (Article 12 of Decree 09/2019/NĐ-CP); {"kind": "own", "start": "12-01"}: the first quarter begins on this day (month-day).',
  },
  'reports.denominator': {
    title: 'The late rate is of',
    help: 'Those resolved in the period, or those to be resolved: received in it and left over.',
  },
  'reports.threshold': {
    title: 'Threshold of the late rate (thousandths)',
    help: 'A whole number, 0 to 1,000; 50 is 5%. Exactly that passes.',
  },
  'reports.separator': { title: 'Separator in CSV files', help: 'A semicolon for Vietnamese Excel, or a comma.' },
  'reports.showPersons': {
    title: 'Rates of single persons',
    help: 'Personal data of those who handle dossiers. No: only units and lists.',
  },
  'reports.alarmWorkMinutes': {
    title: 'Calendar files ring before a deadline',
    help: 'In working hours; 8 hours are usually one day.',
    policy: 'In a policy: minutes, 0 to 100,000; 480 is 8 hours.',
  },
};

/** Entries of the settings of letters and reports. */
export const letterEntryTexts: Texts<Record<keyof typeof vi, EntryText>> = { vi, en };
