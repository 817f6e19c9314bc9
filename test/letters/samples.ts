import type { Letter, LetterBlock, LetterColumn, LetterTable } from '../../lib/model/letter';

/** Letters as an office writes them: what tests measure and `npm run letters:render` draws. Names are made up. */

const column = (title: string, width: number, align: LetterColumn['align'] = 'center'): LetterColumn => ({
  title,
  width,
  align,
});

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const item = (text: string): LetterBlock => ({ kind: 'item', text });

const subjects = [
  'Về việc báo cáo tình hình giải ngân vốn đầu tư công quý III năm 2026',
  'Về việc góp ý dự thảo Quy chế phối hợp trong quản lý trật tự xây dựng trên địa bàn xã',
  'Đề nghị cung cấp hồ sơ địa chính phục vụ bồi thường, giải phóng mặt bằng tuyến đường ĐT.512',
  'Rà soát hộ nghèo, hộ cận nghèo năm 2026',
];

/** Dossiers of a list; every value is made of its place in it. */
function dossiers(count: number): LetterTable {
  return {
    columns: [
      column('STT', 0.07),
      column('Số, ký hiệu', 0.19),
      column('Ngày văn bản', 0.14),
      column('Trích yếu', 0.34, 'left'),
      column('Thời hạn', 0.14),
      column('Số ngày làm việc quá hạn', 0.12),
    ],
    rows: Array.from({ length: count }, (_, at) => [
      String(at + 1),
      `${1200 + at}/UBND-KT`,
      `${String(1 + (at % 28)).padStart(2, '0')}/10/2026`,
      subjects[at % subjects.length] ?? '',
      `${String(1 + (at % 20)).padStart(2, '0')}/11/2026`,
      String(1 + (at % 15)),
    ]),
  };
}

const congVan: Letter = {
  kind: 'congVan',
  paper: 'A4',
  parentAgency: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  agency: 'Ủy ban nhân dân xã Tân Hưng',
  symbol: 'UBND-VP',
  place: 'Tân Hưng',
  about: 'nhắc trả lời Công văn số 1204/UBND-KT ngày 05/10/2026',
  title: null,
  addressees: ['Phòng Kinh tế xã Tân Hưng'],
  body: [
    paragraph(
      'Ngày 05/10/2026, Ủy ban nhân dân xã Tân Hưng ban hành Công văn số 1204/UBND-KT về việc báo cáo tình hình giải ngân vốn đầu tư công quý III năm 2026, trong đó giao Phòng Kinh tế chủ trì thực hiện, thời hạn hoàn thành trước ngày 06/11/2026.',
    ),
    paragraph(
      'Đến nay (ngày 22/11/2026), đã quá hạn 11 ngày làm việc, Ủy ban nhân dân xã chưa nhận được kết quả thực hiện của Phòng Kinh tế.',
    ),
    paragraph(
      'Ủy ban nhân dân xã yêu cầu Phòng Kinh tế khẩn trương thực hiện, gửi kết quả về Ủy ban nhân dân xã trước ngày 27/11/2026. Trường hợp có khó khăn, vướng mắc, kịp thời báo cáo để xem xét, chỉ đạo. Trường hợp đã gửi thì không phải thực hiện theo văn bản này./.',
    ),
  ],
  annex: null,
  signature: { lines: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Nguyễn Văn An' },
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND xã (để b/c)', 'Lưu: VT, VP'],
};

const threeDossiers: Letter = {
  ...congVan,
  parentAgency: '',
  agency: 'Sở Nông nghiệp và Môi trường',
  symbol: 'SNNMT-VP',
  place: 'Thành phố Hồ Chí Minh',
  about: 'đôn đốc (lần 2) thực hiện các nhiệm vụ quá hạn',
  addressees: [
    'Ủy ban nhân dân xã Tân Hưng',
    'Ủy ban nhân dân phường Bến Nghé',
    'Trung tâm Quan trắc tài nguyên và môi trường',
  ],
  body: [
    paragraph(
      'Tiếp theo Công văn số 2101/SNNMT-VP ngày 02/11/2026 của Sở Nông nghiệp và Môi trường về việc nhắc thực hiện các nhiệm vụ quá hạn; qua theo dõi, đến ngày 22/11/2026 Sở chưa nhận được kết quả của các nhiệm vụ sau:',
    ),
    { kind: 'table', table: dossiers(3) },
    paragraph(
      'Sở Nông nghiệp và Môi trường đề nghị các đơn vị khẩn trương hoàn thành, gửi kết quả trước ngày 27/11/2026, đồng thời báo cáo rõ nguyên nhân chậm và trách nhiệm của người đứng đầu.',
    ),
    paragraph('Quá thời hạn trên, Sở sẽ tổng hợp, báo cáo cấp có thẩm quyền xem xét./.'),
  ],
  signature: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Trần Thị Bình' },
  recipients: ['Như trên', 'Giám đốc Sở (để b/c)', 'Văn phòng UBND Thành phố (để p/h theo dõi)', 'Lưu: VT, VP'],
};

function withAnnex(count: number): Letter {
  return {
    ...congVan,
    about: `đôn đốc thực hiện ${count} nhiệm vụ quá hạn`,
    body: [
      paragraph(
        `Qua theo dõi trên hệ thống quản lý văn bản và điều hành, đến ngày 22/11/2026, Phòng Kinh tế còn ${count} nhiệm vụ đã quá hạn nhưng chưa có kết quả (Danh mục tại Phụ lục kèm theo).`,
      ),
      paragraph(
        'Ủy ban nhân dân xã yêu cầu Phòng Kinh tế khẩn trương hoàn thành, báo cáo kết quả trước ngày 27/11/2026./.',
      ),
    ],
    annex: {
      title: 'DANH MỤC NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH',
      note: '(Kèm theo Công văn số       /UBND-VP ngày     tháng     năm       của Ủy ban nhân dân xã Tân Hưng)',
      table: dossiers(count),
    },
  };
}

const phieuNhacViec: Letter = {
  ...congVan,
  kind: 'phieuNhacViec',
  parentAgency: 'Ủy ban nhân dân xã Tân Hưng',
  agency: 'Văn phòng HĐND và UBND',
  symbol: 'PNV-VP',
  about: '',
  title: { name: 'Phiếu nhắc việc', about: 'Về việc xử lý văn bản sắp đến hạn' },
  addressees: ['Ông Lê Quang Dũng, chuyên viên Phòng Văn hóa - Xã hội'],
  body: [
    paragraph('Văn phòng HĐND và UBND xã nhắc ông các văn bản được giao xử lý sắp đến hạn:'),
    item('1. Công văn số 1310/SNV-CCVC ngày 10/11/2026 của Sở Nội vụ, thời hạn: 17 giờ 00 ngày 24/11/2026.'),
    item('2. Giấy mời số 87/GM-UBND ngày 16/11/2026 của Ủy ban nhân dân tỉnh, thời hạn: ngày 25/11/2026.'),
    paragraph('Đề nghị ông hoàn thành đúng hạn; nếu có vướng mắc, báo lại Văn phòng trong ngày 23/11/2026./.'),
  ],
  signature: { lines: ['Chánh Văn phòng'], name: '' },
  recipients: ['Như trên', 'Lưu: VP'],
};

const phieuDonDocTthc: Letter = {
  ...phieuNhacViec,
  kind: 'phieuDonDocTthc',
  agency: 'Trung tâm Phục vụ hành chính công',
  symbol: 'PĐĐ-TTPVHCC',
  title: { name: 'Phiếu đôn đốc', about: 'Giải quyết hồ sơ thủ tục hành chính quá hạn (lần 1)' },
  addressees: ['Phòng Kinh tế xã Tân Hưng'],
  body: [
    paragraph('Trung tâm Phục vụ hành chính công xã Tân Hưng đôn đốc giải quyết hồ sơ sau:'),
    item('- Mã hồ sơ: 000.00.12.H56-261015-0007;'),
    item('- Thủ tục: Cấp giấy phép xây dựng nhà ở riêng lẻ;'),
    item('- Người nộp: …………………………………………………………;'),
    item('- Thời gian tiếp nhận: 8 giờ 15 ngày 15/10/2026; ngày hẹn trả: 12/11/2026;'),
    item('- Đơn vị chủ trì: Phòng Kinh tế; cán bộ thụ lý: Phạm Minh Hải.'),
    paragraph(
      'Hồ sơ đã quá hạn 7 ngày làm việc. Đề nghị Phòng Kinh tế trả kết quả, hoặc trả lời bằng văn bản trong 24 giờ kể từ khi nhận phiếu này./.',
    ),
  ],
  signature: { lines: ['Giám đốc'], name: 'Đỗ Thị Ưng' },
  recipients: ['Như trên', 'Chủ tịch UBND xã (để b/c)', 'Lưu: VT, TTPVHCC'],
};

const vanBanXinLoi: Letter = {
  ...congVan,
  kind: 'vanBanXinLoi',
  symbol: 'UBND-TTPVHCC',
  about: '',
  title: { name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết', about: '' },
  addressees: ['……………………………………………………………'],
  body: [
    paragraph(
      'Ngày 15/10/2026, Trung tâm Phục vụ hành chính công xã Tân Hưng tiếp nhận hồ sơ mã số 000.00.12.H56-261015-0007 đề nghị giải quyết thủ tục Cấp giấy phép xây dựng nhà ở riêng lẻ, hẹn trả kết quả ngày 12/11/2026.',
    ),
    paragraph('Đến nay hồ sơ chưa được giải quyết xong. Lý do: […].'),
    paragraph(
      'Ủy ban nhân dân xã Tân Hưng xin lỗi Ông/Bà về sự chậm trễ này và đề nghị gia hạn thời gian giải quyết đến ngày 27/11/2026.',
    ),
    paragraph('Rất mong Ông/Bà thông cảm./.'),
  ],
  recipients: ['Như trên', 'Lưu: VT, TTPVHCC'],
};

const phieuXinLoi: Letter = {
  ...vanBanXinLoi,
  kind: 'phieuXinLoi',
  paper: 'A5',
  parentAgency: 'Ủy ban nhân dân xã Tân Hưng',
  agency: 'Trung tâm Phục vụ hành chính công',
  symbol: 'PXL-TTPVHCC',
  title: { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', about: '' },
  addressees: ['………………………………………'],
  body: [
    paragraph(
      'Ngày 15/10/2026, Trung tâm tiếp nhận hồ sơ mã số 000.00.12.H56-261015-0007, thủ tục Cấp giấy phép xây dựng nhà ở riêng lẻ, hẹn trả kết quả ngày 12/11/2026.',
    ),
    paragraph('Đến nay hồ sơ chưa được giải quyết xong. Lý do: […].'),
    paragraph('Trung tâm xin lỗi Ông/Bà và hẹn trả kết quả ngày 27/11/2026. Rất mong Ông/Bà thông cảm./.'),
  ],
  signature: { lines: ['Giám đốc'], name: 'Đỗ Thị Ưng' },
};

const baoCaoQuaHan: Letter = {
  ...congVan,
  kind: 'baoCaoQuaHan',
  symbol: 'BC-UBND',
  about: '',
  title: { name: 'Báo cáo', about: 'Tình hình xử lý văn bản quá hạn tháng 11 năm 2026' },
  addressees: [],
  body: [
    paragraph(
      'Ủy ban nhân dân xã Tân Hưng báo cáo tình hình xử lý văn bản từ ngày 01/11/2026 đến ngày 22/11/2026 như sau:',
    ),
    item('1. Tổng số văn bản được giao: 312; đã hoàn thành: 268 (trước hạn 190, đúng hạn 51, quá hạn 27).'),
    item('2. Đang xử lý: 44 (trong hạn 22, sắp đến hạn 8, quá hạn 14); tạm dừng: 0.'),
    paragraph('Danh mục văn bản quá hạn tại Phụ lục kèm theo./.'),
  ],
  annex: { title: 'DANH MỤC VĂN BẢN QUÁ HẠN', note: '(Kèm theo Báo cáo số       /BC-UBND)', table: register(14) },
  recipients: ['UBND tỉnh (để b/c)', 'Thường trực Đảng ủy, HĐND xã', 'Lưu: VT, VP'],
};

/** The 13 columns of domain.md §4.4. */
function register(count: number): LetterTable {
  return {
    columns: [
      column('STT', 0.04),
      column('Số đến', 0.05),
      column('Số, ký hiệu; ngày; cơ quan ban hành', 0.13, 'left'),
      column('Trích yếu', 0.16, 'left'),
      column('Đơn vị chủ trì', 0.08, 'left'),
      column('Phối hợp', 0.07, 'left'),
      column('Người xử lý', 0.08, 'left'),
      column('Hạn', 0.09),
      column('Ngày hoàn thành', 0.09),
      column('Số ngày làm việc quá hạn', 0.06),
      column('Nguyên nhân', 0.07, 'left'),
      column('Lần nhắc', 0.04),
      column('Ghi chú', 0.04, 'left'),
    ],
    rows: Array.from({ length: count }, (_, at) => [
      String(at + 1),
      String(2100 + at),
      `${1200 + at}/SXD-QLXD ngày 05/10/2026 của Sở Xây dựng`,
      subjects[at % subjects.length] ?? '',
      'Phòng Kinh tế',
      at % 3 === 0 ? 'Văn phòng' : '',
      'Phạm Minh Hải',
      `${String(1 + (at % 20)).padStart(2, '0')}/11/2026`,
      at % 2 === 0 ? '' : '20/11/2026',
      String(1 + (at % 15)),
      at % 2 === 0 ? 'Chờ ý kiến' : '',
      String(at % 3),
      '',
    ]),
  };
}

/** By the name of their file. */
export const samples = {
  'cong-van-1': congVan,
  'cong-van-3': threeDossiers,
  'cong-van-12': withAnnex(12),
  'cong-van-500': withAnnex(500),
  'phieu-nhac-viec': phieuNhacViec,
  'phieu-don-doc-tthc': phieuDonDocTthc,
  'van-ban-xin-loi': vanBanXinLoi,
  'phieu-xin-loi': phieuXinLoi,
  'bao-cao-qua-han': baoCaoQuaHan,
} satisfies Record<string, Letter>;

export type SampleName = keyof typeof samples;
