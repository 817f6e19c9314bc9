import type { GuideSection } from '../model/guide';
import { actionTexts } from './actions';
import { cardTexts } from './card';
import { checkTexts } from './check';
import { dataTexts } from './data';
import { letterTexts } from './letter-editor';
import { pageTexts } from './page';
import { panelTexts } from './panel';
import { popupTexts } from './popup';
import { reportFileTexts } from './report-files';
import { reportPageTexts } from './report-page';

const [actions, data, panel] = [actionTexts.vi, dataTexts.vi, panelTexts.vi];

const seeing: GuideSection[] = [
  {
    id: 'bat',
    title: 'Bật trên hệ thống của mình',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Muốn được dẫn từng bước, hoặc thử trước trên một danh sách mẫu: chọn **Ba bước bắt đầu** ở đầu trang này.',
          'Mở hệ thống quản lý văn bản hoặc một cửa như mọi ngày, vào một danh sách.',
          `Bấm biểu tượng Đúng Hạn trên thanh công cụ, chọn **${popupTexts.vi.allow}**, rồi đồng ý khi trình duyệt hỏi. Cơ quan đã cài sẵn thì bỏ qua bước này.`,
          'Mỗi dòng có hạn mang một nhãn: quá hạn, đến hạn hôm nay, sắp đến hạn, trong hạn, tạm dừng, chưa đọc được hạn. Dòng đã xong không có nhãn.',
        ],
      },
      { kind: 'picture', name: 'welcome', alt: 'Trang bắt đầu, bước 1: cho phép một trang, hoặc thử trên trang mẫu.' },
      {
        kind: 'picture',
        name: 'inbox',
        alt: 'Danh sách văn bản đến; cuối mỗi dòng là nhãn như “quá hạn 3 ngày”, “còn 2 ngày 3 giờ”.',
      },
      {
        kind: 'text',
        text: 'Thời gian còn lại là thời gian làm việc: không tính buổi trưa, buổi tối, ngày nghỉ; có tính ngày làm bù.',
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
          'Trên trang, bấm vào nhãn của dòng: thẻ hiện ra cho biết hạn đọc ở cột nào, tính thế nào, còn những hạn nào khác. Phím Esc đóng thẻ.',
          `Bấm biểu tượng Đúng Hạn: việc gấp xếp trước, dưới mỗi dòng là lý do cần chú ý.`,
          `Cần biết thêm, chọn **${panel.openPanel}** rồi bấm vào số ký hiệu: mọi lý do đứng ở đầu, dưới đó là **${actions.explanation}** và **${actions.history}**.`,
        ],
      },
      { kind: 'picture', name: 'card', alt: 'Thẻ mở ra từ một nhãn, giải thích hạn được đọc từ đâu.' },
      {
        kind: 'picture',
        name: 'popup',
        alt: 'Cửa sổ Đúng Hạn: tình trạng của trang đang mở, rồi các hồ sơ gấp nhất, có lý do dưới mỗi dòng.',
      },
      {
        kind: 'list',
        items: [
          '“Đã dùng 90% thời gian xử lý”: gần hết thời gian kể từ ngày nhận.',
          '“Chờ đơn vị phối hợp”: hạn phối hợp đã qua mà chưa thấy ý kiến.',
          '“… ngày làm việc chưa thấy thay đổi”: hồ sơ đứng yên, nên hỏi người đang giữ.',
        ],
      },
    ],
  },
];

const acting: GuideSection[] = [
  {
    id: 'hoan',
    title: 'Hoãn nhắc',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Ở cửa sổ Đúng Hạn, bấm dấu … ở cuối dòng; ở bảng bên, mở hồ sơ đó ra.',
          `Chọn **${actions.snooze}**: ${actions.snoozes.hours}, ${actions.snoozes.morning.toLowerCase()}, hoặc ${actions.snoozes.monday.toLowerCase()}.`,
          `Nhầm thì bấm **${actions.undo}** ở dòng vừa hiện. Muốn nhắc ngay, chọn **${actions.wake}**.`,
        ],
      },
      { kind: 'picture', name: 'snooze', alt: 'Các thao tác của một dòng đang mở: hoãn nhắc, tạm dừng, ghi chú.' },
      {
        kind: 'text',
        text: `Hoãn nhắc không đổi hạn và tình trạng. Được gia hạn thật thì chọn **${actions.ownDue}** và ghi lý do.`,
      },
    ],
  },
  {
    id: 'nhac',
    title: 'Soạn văn bản nhắc lần 1',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Mở bảng bên, đánh dấu các hồ sơ của cùng một đơn vị (ví dụ ba hồ sơ), rồi chọn **${letterTexts.vi.draftChosen}**. Thẻ **${panel.tabs.letters}** cũng tự đề nghị văn bản đến lúc cần nhắc.`,
          'Xem lại nơi nhận, thời hạn mới và nội dung. Chỗ còn trống được đánh dấu […].',
          `Bấm **${letterTexts.vi.docx}**, trình ký như mọi văn bản.`,
          `Khi cơ quan đã phát hành, mở lại văn bản, ghi số và ngày rồi bấm **${letterTexts.vi.mark}**: lần nhắc sau được tính từ đó.`,
        ],
      },
      {
        kind: 'picture',
        name: 'letter',
        alt: 'Trang soạn văn bản: nội dung bên trái, bản trình bày theo thể thức bên phải.',
      },
    ],
  },
  {
    id: 'xuat',
    title: 'Xuất danh sách',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Nhanh nhất: cửa sổ Đúng Hạn, **${popupTexts.vi.saveCsv}**.`,
          `Đủ cột và có lọc: mở **${panel.openReport}**, lọc theo đơn vị hoặc tình trạng, rồi chọn **${reportFileTexts.vi.xlsx}**, **${reportFileTexts.vi.csv}**, **${reportFileTexts.vi.ics}** hoặc **${reportFileTexts.vi.print}**.`,
          `Gửi cho trưởng nhóm ghép số liệu: báo cáo, thẻ **${reportPageTexts.vi.tabs.team}**, **${reportFileTexts.vi.saveOwn}**.`,
        ],
      },
    ],
  },
  {
    id: 'doc-sai',
    title: 'Khi đọc chưa đúng',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Bấm vào nhãn sai, chọn **${cardTexts.vi.correct}**, rồi bấm vào một ô ghi hạn trên trang. Xem phần đọc thử, đúng thì lưu.`,
          `Cả danh sách không có nhãn: cửa sổ Đúng Hạn, **${pageTexts.vi.diagnosis}** rồi gửi người hỗ trợ. Tệp không có tên người, số, trích yếu.`,
          `**${checkTexts.vi.title}** cho biết trang nào được phép, danh sách nào đọc tốt.`,
        ],
      },
    ],
  },
  {
    id: 'mat',
    title: 'Văn bản mật',
    blocks: [
      {
        kind: 'text',
        text: 'Dòng ghi Mật, Tối mật, Tuyệt mật vẫn có nhãn trên màn hình nhưng không được lưu, không có trong bảng bên, báo cáo, tệp xuất hay văn bản nhắc. Trong cửa sổ riêng tư không lưu gì.',
      },
    ],
  },
  {
    id: 'xoa',
    title: 'Xoá dữ liệu',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Mở bảng bên, thẻ **${panel.tabs.data}**: thấy đang lưu bao nhiêu. Cần giữ lại thì **${data.makeBackup}** trước.`,
          `Chỉ bỏ bớt hồ sơ đã xong: ghi số ngày, bấm **${data.preview}**, rồi **${data.forget}**.`,
          `Bỏ hết, ví dụ khi bàn giao máy: phần **${data.wipe}**, gõ ${data.wipeWord} để xác nhận.`,
        ],
      },
      { kind: 'picture', name: 'data', alt: 'Thẻ Dữ liệu của bảng bên: đang lưu bao nhiêu, sao lưu, xoá.' },
    ],
  },
];

/** The guide for those who work on dossiers. Names of buttons come from where they are drawn. */
export const guideStaffVi: readonly GuideSection[] = [...seeing, ...acting];
