import type { GuideSection } from '../model/guide';
import { letterTexts } from './letter-editor';
import { optionTexts } from './options';
import { panelTexts } from './panel';
import { reportFileTexts } from './report-files';
import { reportPageTexts } from './report-page';
import { settingTexts } from './settings';

const [report, files] = [reportPageTexts.vi, reportFileTexts.vi];

const watching: GuideSection[] = [
  {
    id: 'hom-nay',
    title: 'Xem việc của phòng hôm nay',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Bấm biểu tượng Đúng Hạn: dòng đầu cho biết bao nhiêu việc quá hạn, đến hạn hôm nay, sắp đến hạn.',
          `Chọn **${panelTexts.vi.openReport}** để xem tất cả, xếp theo thời gian còn lại.`,
          `Lọc theo **${report.facets.units}**, **${report.facets.states}**; hoặc **${report.group}** đơn vị. Bộ lọc hay dùng thì **${report.saveView}**.`,
        ],
      },
      {
        kind: 'picture',
        name: 'report',
        alt: 'Trang báo cáo: bộ lọc ở trên, danh sách hồ sơ xếp theo thời gian còn lại, có cột lý do.',
      },
      {
        kind: 'text',
        text: 'Báo cáo tính trên những danh sách đã mở bằng trình duyệt này; cuối trang ghi đã thấy bao nhiêu của mỗi danh sách. Không thay số liệu chính thức.',
      },
    ],
  },
  {
    id: 'vi-sao',
    title: 'Tìm vì sao một hồ sơ có nguy cơ',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Trong báo cáo, xem cột **${report.columns.reasons}**; lọc theo **${report.facets.reasons}** để chỉ xem một nguyên nhân, ví dụ “${report.reasons.partnerLate}”.`,
          'Bấm vào số ký hiệu: bảng bên mở hồ sơ đó, có cách tính hạn, lịch sử và các lần nhắc.',
        ],
      },
      { kind: 'picture', name: 'panel', alt: 'Bảng bên: danh sách cần chú ý, lý do dưới mỗi dòng.' },
    ],
  },
  {
    id: 'ty-le',
    title: 'Xem tỷ lệ quá hạn theo quý',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Trong báo cáo, thẻ **${report.tabs.rates}**: chọn kỳ, rồi chọn theo đơn vị hoặc danh sách.`,
          'Cạnh mỗi tỷ lệ là số hồ sơ dùng để tính. Cách tính quý và mẫu số đặt ở Tuỳ chọn.',
        ],
      },
      {
        kind: 'note',
        text: 'Số liệu của từng người là dữ liệu cá nhân: chỉ hiện khi thiết lập cho phép, và cơ quan có thể ẩn bằng chính sách.',
      },
    ],
  },
];

const acting: GuideSection[] = [
  {
    id: 'nhac',
    title: 'Soạn văn bản nhắc lần 1',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Trong báo cáo, lọc một đơn vị, đánh dấu các hồ sơ cần nhắc (hoặc chọn cả danh sách đang lọc), rồi bấm **${report.draft}**.`,
          'Mỗi đơn vị một văn bản. Xem lại nơi nhận, thời hạn mới, người ký.',
          `Bấm **${letterTexts.vi.docx}**, trình ký. Phát hành xong, ghi số và ngày rồi bấm **${letterTexts.vi.mark}**.`,
        ],
      },
      { kind: 'picture', name: 'letter', alt: 'Trang soạn văn bản nhắc lần 1 với danh mục hồ sơ kèm theo.' },
    ],
  },
  {
    id: 'xuat',
    title: 'Xuất danh sách có nguy cơ của một đơn vị',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Trong báo cáo, chọn đơn vị ở **${report.facets.units}** và các tình trạng cần xem.`,
          `Chọn mẫu, rồi bấm **${files.xlsx}**. Tệp chỉ có những dòng đang lọc, ghi rõ lập lúc nào, lọc thế nào, trên bao nhiêu hồ sơ đã thấy.`,
          `Khi có kiểm tra đột xuất: **${files.snapshot}** lập một tệp với mọi hồ sơ đã thấy.`,
        ],
      },
    ],
  },
  {
    id: 'dong-nghiep',
    title: 'Nhập tệp của đồng nghiệp',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Mỗi người mở báo cáo, thẻ **${report.tabs.team}**, đặt tên phần của mình rồi **${files.saveOwn}**; gửi tệp cho bạn, hoặc để vào thư mục chung.`,
          `Ở thẻ **${report.tabs.team}** của bạn, bấm **${files.files}**, thả tệp vào, hoặc **${files.folder}**.`,
          `Danh sách và tỷ lệ nay tính trên cả nhóm; hồ sơ trùng lấy lần thấy mới nhất. **${files.removeAll}** đưa về như cũ.`,
        ],
      },
      { kind: 'picture', name: 'team', alt: 'Thẻ Nhóm của báo cáo: lưu tệp của mình, ghép tệp của cả nhóm.' },
    ],
  },
  {
    id: 'ngay-nghi',
    title: 'Thêm ngày nghỉ',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Mở **${optionTexts.vi.title}**, phần **${settingTexts.vi.calendar.title}**.`,
          'Chọn ngày cơ quan nghỉ (ví dụ nghỉ hoán đổi), ghi lý do, rồi lưu. Ngày lễ, tết theo quy định đã có sẵn.',
          'Nhãn trên các trang đang mở đổi ngay, không cần tải lại.',
        ],
      },
      { kind: 'picture', name: 'calendar', alt: 'Phần lịch làm việc trong trang Tuỳ chọn.' },
      {
        kind: 'text',
        text: 'Muốn cả cơ quan dùng chung một lịch, đề nghị quản trị đặt bằng chính sách; khi đó phần này chỉ để xem.',
      },
    ],
  },
];

/** The guide for heads of unit. Names of buttons come from where they are drawn. */
export const guideLeadVi: readonly GuideSection[] = [...watching, ...acting];
