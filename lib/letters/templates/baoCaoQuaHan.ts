import type { LetterTemplate } from '../../model/letter-template';

/** Báo cáo tình hình xử lý văn bản quá hạn; its annex follows the register of NĐ30 with what is late (domain.md §4.4). */
export const baoCaoQuaHan: LetterTemplate = {
  version: 1,
  kind: 'baoCaoQuaHan',
  asks: { below: 'đề nghị', equal: 'đề nghị', above: 'kính đề nghị' },
  symbol: 'BC-{vietTat}',
  title: {
    name: 'BÁO CÁO',
    about: [{ text: 'Tình hình xử lý {doiTuong} quá hạn (tính đến ngày {homNay})' }],
  },
  addressees: [{ text: '{donVi}' }],
  body: [
    {
      text: '{coQuan} báo cáo {donVi} tình hình xử lý {doiTuong} quá hạn tính đến ngày {homNay} như sau:',
    },
    { isItem: true, text: '1. Tình hình chung' },
    { text: 'Tổng số {doiTuong} được tổng hợp: {soHoSo}, trong đó:' },
    {
      isItem: true,
      unless: ['soXongChuaRo'],
      text: '- Đã hoàn thành: {soDaXong} (trước hạn {soXongTruocHan}, đúng hạn {soXongDungHan}, quá hạn {soXongQuaHan});',
    },
    {
      isItem: true,
      when: ['soXongChuaRo'],
      text: '- Đã hoàn thành: {soDaXong} (trước hạn {soXongTruocHan}, đúng hạn {soXongDungHan}, quá hạn {soXongQuaHan}, chưa rõ ngày hoàn thành hoặc thời hạn {soXongChuaRo});',
    },
    {
      isItem: true,
      unless: ['soChuaRoHan'],
      text: '- Đang xử lý: {soDangXuLy} (trong hạn {soTrongHan}, sắp đến hạn {soSapDenHan}, quá hạn {soDangQuaHan});',
    },
    {
      isItem: true,
      when: ['soChuaRoHan'],
      text: '- Đang xử lý: {soDangXuLy} (trong hạn {soTrongHan}, sắp đến hạn {soSapDenHan}, quá hạn {soDangQuaHan}, chưa rõ thời hạn {soChuaRoHan});',
    },
    { isItem: true, text: '- Tạm dừng: {soTamDung}.' },
    {
      when: ['soQuaHan', 'treNhat'],
      text: 'Có {soQuaHan} {doiTuong} quá thời hạn xử lý (gồm đang xử lý và hoàn thành quá hạn), quá hạn lâu nhất {treNhat} ngày làm việc. Tổng hợp theo đơn vị chủ trì:',
    },
    {
      when: ['soQuaHan'],
      unless: ['treNhat'],
      text: 'Có {soQuaHan} {doiTuong} quá thời hạn xử lý (gồm đang xử lý và hoàn thành quá hạn). Tổng hợp theo đơn vị chủ trì:',
    },
    {
      unless: ['soQuaHan'],
      text: 'Không có {doiTuong} quá thời hạn xử lý. Tổng hợp theo đơn vị chủ trì:',
    },
    {
      table: {
        rows: 'units',
        columns: [
          { title: 'STT', width: 0.08, align: 'center', text: '{stt}' },
          { title: 'Đơn vị chủ trì', width: 0.44, align: 'left', text: '{donViXuLy}' },
          { title: 'Tổng số', width: 0.1, align: 'center', text: '{soHoSo}' },
          { title: 'Quá hạn', width: 0.1, align: 'center', text: '{soQuaHan}', isOptional: true },
          {
            title: 'Quá hạn lâu nhất (ngày làm việc)',
            width: 0.16,
            align: 'center',
            text: '{treNhat}',
            isOptional: true,
          },
          { title: 'Đã đôn đốc', width: 0.12, align: 'center', text: '{daNhac}', isOptional: true },
        ],
      },
    },
    { isItem: true, text: '2. Công tác đôn đốc' },
    { when: ['daNhac'], text: '{coQuan} đã có văn bản nhắc nhở, đôn đốc đối với {daNhac} {doiTuong}.' },
    { unless: ['daNhac'], text: 'Chưa ghi nhận văn bản nhắc nhở, đôn đốc đối với các {doiTuong} nêu trên.' },
    { isItem: true, text: '3. Nguyên nhân' },
    { text: '[…]' },
    { isItem: true, text: '4. Kiến nghị, đề xuất' },
    {
      text: '{coQuan} tiếp tục theo dõi, đôn đốc; {yeuCau} {donVi} xem xét, chỉ đạo các đơn vị có tên trong danh mục kèm theo hoàn thành dứt điểm {doiTuong} quá hạn.',
    },
    {
      text: 'Trên đây là báo cáo tình hình xử lý {doiTuong} quá hạn của {coQuan}./.',
    },
  ],
  annex: {
    from: 1,
    // Of all that the totals count, what is not overdue too.
    title: 'Danh mục {doiTuong} được tổng hợp',
    note: '(Kèm theo Báo cáo số       /BC-{vietTat} ngày      tháng      năm       của {coQuan})',
    table: {
      rows: 'dossiers',
      columns: [
        { title: 'STT', width: 0.04, align: 'center', text: '{stt}' },
        { title: 'Số đến', width: 0.05, align: 'center', text: '{soDen}', isOptional: true },
        { title: 'Số, ký hiệu, ngày, cơ quan ban hành', width: 0.12, align: 'left', text: '{nguon}' },
        { title: 'Trích yếu', width: 0.17, align: 'left', text: '{trichYeu}' },
        { title: 'Đơn vị chủ trì', width: 0.09, align: 'left', text: '{donViXuLy}' },
        { title: 'Đơn vị phối hợp', width: 0.08, align: 'left', text: '{donViPhoiHop}', isOptional: true },
        { title: 'Người xử lý', width: 0.08, align: 'left', text: '{nguoiXuLy}' },
        { title: 'Thời hạn', width: 0.08, align: 'center', text: '{han}' },
        { title: 'Ngày hoàn thành', width: 0.08, align: 'center', text: '{ngayXong}', isOptional: true },
        { title: 'Số ngày làm việc quá hạn', width: 0.06, align: 'center', text: '{soNgayQuaHan}', isOptional: true },
        { title: 'Nguyên nhân', width: 0.06, align: 'left', text: '{lyDo}', isOptional: true, isKept: true },
        { title: 'Lần nhắc', width: 0.04, align: 'center', text: '{lanNhac}', isOptional: true },
        { title: 'Ghi chú', width: 0.05, align: 'left', text: ' ' },
      ],
    },
  },
  recipients: [{ text: 'Như trên' }],
};
