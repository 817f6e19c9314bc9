import type { LetterTemplate } from '../../model/letter-template';

/** Phiếu đôn đốc giải quyết hồ sơ TTHC. The applicant's name is written in by hand: it is not kept. */
export const phieuDonDocTthc: LetterTemplate = {
  version: 1,
  kind: 'phieuDonDocTthc',
  asks: { below: 'yêu cầu', equal: 'đề nghị', above: 'trân trọng đề nghị' },
  // Nghị định 30/2020/NĐ-CP, Phụ lục III abbreviates no such form: these are its initials, as of the forms it has.
  symbol: 'PĐĐ-{vietTat}',
  title: {
    name: 'PHIẾU ĐÔN ĐỐC',
    about: [
      { stages: ['first'], text: 'Giải quyết hồ sơ thủ tục hành chính (lần {lan})' },
      { directions: ['above'], text: 'Giải quyết hồ sơ thủ tục hành chính (lần {lan})' },
      { text: 'Giải quyết hồ sơ thủ tục hành chính (lần {lan} - Khẩn)' },
    ],
  },
  addressees: [{ text: '{donVi}' }],
  body: [
    {
      text: 'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia;',
    },
    {
      directions: ['above'],
      count: ['one'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} quan tâm, cho ý kiến giải quyết hồ sơ sau:',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} khẩn trương giải quyết hồ sơ sau:',
    },
    {
      directions: ['above'],
      count: ['few'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} quan tâm, cho ý kiến giải quyết {soHoSo} hồ sơ sau:',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} khẩn trương giải quyết {soHoSo} hồ sơ sau:',
    },
    {
      directions: ['above'],
      count: ['many'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} quan tâm, cho ý kiến giải quyết {soHoSo} hồ sơ trong danh mục kèm theo.',
    },
    {
      directions: ['below', 'equal'],
      count: ['many'],
      text: 'Qua theo dõi tiến độ giải quyết thủ tục hành chính, {coQuan} {yeuCau} {donViDayDu} khẩn trương giải quyết {soHoSo} hồ sơ trong danh mục kèm theo.',
    },
    { count: ['one'], isItem: true, text: '1. Mã hồ sơ: {maHoSo}' },
    { count: ['one'], isItem: true, text: '2. Tên thủ tục hành chính: {thuTuc}' },
    { count: ['one'], isItem: true, text: '3. Người nộp hồ sơ: ………………………………………………' },
    { count: ['one'], isItem: true, text: '4. Ngày tiếp nhận: {ngayGiao}' },
    { directions: ['above'], count: ['one'], isItem: true, text: '5. Ngày hẹn trả kết quả: {han}' },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      when: ['quaHan'],
      text: '5. Ngày hẹn trả kết quả: {han} (đã {quaHan}, tính đến ngày {homNay})',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      unless: ['quaHan'],
      text: '5. Ngày hẹn trả kết quả: {han}',
    },
    {
      count: ['one'],
      isItem: true,
      text: '6. Cơ quan, đơn vị chủ trì giải quyết: {donViXuLy}; công chức, viên chức thụ lý: {nguoiXuLy}',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      when: ['nhacTruocNgan'],
      text: '7. Đã đôn đốc: {nhacTruocNgan}',
    },
    {
      directions: ['above'],
      count: ['few'],
      each: true,
      isItem: true,
      text: '{stt}. {vanBan}; ngày tiếp nhận: {ngayGiao}; ngày hẹn trả: {han}; người nộp hồ sơ: ………………………',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      each: true,
      isItem: true,
      when: ['quaHan'],
      text: '{stt}. {vanBan}; ngày tiếp nhận: {ngayGiao}; ngày hẹn trả: {han}, đã {quaHan}; người thụ lý: {nguoiXuLy}; người nộp hồ sơ: ………………………',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      each: true,
      isItem: true,
      unless: ['quaHan'],
      text: '{stt}. {vanBan}; ngày tiếp nhận: {ngayGiao}; ngày hẹn trả: {han}; người thụ lý: {nguoiXuLy}; người nộp hồ sơ: ………………………',
    },
    {
      directions: ['above'],
      text: 'Kính mong {donVi} cho biết ý kiến hoặc thời gian dự kiến có kết quả chậm nhất {hanMoi}.',
    },
    {
      directions: ['below', 'equal'],
      when: ['hanMoi'],
      text: 'Kết quả giải quyết hoặc văn bản báo cáo lý do chậm, thời gian dự kiến hoàn thành gửi về {coQuan} chậm nhất {hanMoi}.',
    },
    {
      directions: ['below', 'equal'],
      unless: ['hanMoi'],
      text: 'Kết quả giải quyết hoặc văn bản báo cáo lý do chậm, thời gian dự kiến hoàn thành gửi về {coQuan} trong thời hạn 24 giờ kể từ khi nhận được Phiếu này.',
    },
    {
      stages: ['second', 'third'],
      directions: ['below'],
      text: 'Người đứng đầu {donVi} chỉ đạo làm rõ trách nhiệm của công chức, viên chức để hồ sơ quá hạn và thực hiện xin lỗi người nộp hồ sơ theo quy định.',
    },
    {
      stages: ['third'],
      directions: ['below', 'equal'],
      text: 'Phiếu này đồng thời được gửi {noiBaoCao} để báo cáo, kính đề nghị xem xét, chỉ đạo.',
    },
    {
      directions: ['below'],
      text: 'Trường hợp đã có kết quả giải quyết, {donVi} cập nhật ngay lên hệ thống thông tin giải quyết thủ tục hành chính./.',
    },
    {
      directions: ['equal', 'above'],
      text: 'Trường hợp đã có kết quả giải quyết, đề nghị {donVi} cập nhật lên hệ thống thông tin giải quyết thủ tục hành chính. Trân trọng./.',
    },
  ],
  annex: {
    from: 4,
    title: 'Danh mục hồ sơ thủ tục hành chính chậm giải quyết',
    note: '(Kèm theo Phiếu đôn đốc ngày      tháng      năm       của {coQuan})',
    table: {
      rows: 'dossiers',
      columns: [
        { title: 'STT', width: 0.05, align: 'center', text: '{stt}' },
        { title: 'Mã hồ sơ', width: 0.18, align: 'left', text: '{maHoSo}' },
        { title: 'Tên thủ tục hành chính', width: 0.29, align: 'left', text: '{thuTuc}' },
        { title: 'Ngày tiếp nhận', width: 0.1, align: 'center', text: '{ngayGiao}' },
        { title: 'Ngày hẹn trả', width: 0.1, align: 'center', text: '{han}' },
        {
          title: 'Số ngày làm việc quá hạn',
          width: 0.08,
          align: 'center',
          text: '{soNgayQuaHan}',
          isOptional: true,
          directions: ['below', 'equal'],
        },
        { title: 'Người thụ lý', width: 0.12, align: 'left', text: '{nguoiXuLy}' },
        {
          title: 'Lần đã đôn đốc',
          width: 0.08,
          align: 'center',
          text: '{lanNhac}',
          isOptional: true,
          directions: ['below', 'equal'],
        },
      ],
    },
  },
  recipients: [
    { text: 'Như trên' },
    { stages: ['third'], directions: ['below', 'equal'], text: '{noiBaoCao} (để b/c)' },
    { stages: ['second'], directions: ['below', 'equal'], when: ['noiBaoCao'], text: '{noiBaoCao} (để b/c)' },
  ],
};
