import type { LetterTemplate } from '../../model/letter-template';

/** Phiếu nhắc việc, inside one office, to a unit of its own or a person. */
export const phieuNhacViec: LetterTemplate = {
  version: 1,
  kind: 'phieuNhacViec',
  asks: { below: 'yêu cầu', equal: 'đề nghị', above: 'đề nghị' },
  // Nghị định 30/2020/NĐ-CP, Phụ lục III abbreviates no such form: these are its initials, as of the forms it has.
  symbol: 'PNV-{vietTat}',
  title: {
    name: 'PHIẾU NHẮC VIỆC',
    about: [
      { stages: ['second', 'third'], count: ['one'], text: 'Về việc {viecNgan} (lần {lan})' },
      { stages: ['second', 'third'], text: 'Về việc xử lý {soHoSo} {doiTuong} (lần {lan})' },
      { count: ['one'], text: 'Về việc {viecNgan}' },
      { text: 'Về việc xử lý {soHoSo} {doiTuong}' },
    ],
  },
  addressees: [
    { when: ['nguoiXuLy', 'donVi'], text: 'Ông/Bà {nguoiXuLy}, {donVi}' },
    { when: ['nguoiXuLy'], unless: ['donVi'], text: 'Ông/Bà {nguoiXuLy}' },
    { when: ['donVi'], unless: ['nguoiXuLy'], text: '{donVi}' },
  ],
  body: [
    {
      count: ['one'],
      text: 'Qua theo dõi công việc đến ngày {homNay}, {coQuan} nhắc việc {viec}.',
    },
    {
      count: ['few'],
      text: 'Qua theo dõi công việc đến ngày {homNay}, {coQuan} nhắc việc xử lý {soHoSo} {doiTuong} sau:',
    },
    {
      count: ['many'],
      text: 'Qua theo dõi công việc đến ngày {homNay}, {coQuan} nhắc việc xử lý {soHoSo} {doiTuong} (danh mục kèm theo).',
    },
    { count: ['one'], isItem: true, text: '- Ngày đến: {ngayGiao}.' },
    { count: ['one'], isItem: true, when: ['conLai'], text: '- Thời hạn: {thoiHan} ({conLai}).' },
    { directions: ['above'], count: ['one'], isItem: true, when: ['quaHan'], text: '- Thời hạn: {thoiHan}.' },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      when: ['quaHan'],
      text: '- Thời hạn: {thoiHan} (đã {quaHan}).',
    },
    { count: ['one'], isItem: true, unless: ['conLai', 'quaHan'], text: '- Thời hạn: {thoiHan}.' },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      when: ['chiDao'],
      text: '- Ý kiến chỉ đạo: “{chiDao}”.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      isItem: true,
      when: ['nhacTruocNgan'],
      text: '- Đã nhắc: {nhacTruocNgan}.',
    },
    { count: ['few'], each: true, isItem: true, when: ['conLai'], text: '{stt}. {vanBan}; thời hạn: {han}, {conLai}.' },
    {
      directions: ['above'],
      count: ['few'],
      each: true,
      isItem: true,
      when: ['quaHan'],
      text: '{stt}. {vanBan}; thời hạn: {han}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      each: true,
      isItem: true,
      when: ['quaHan'],
      text: '{stt}. {vanBan}; thời hạn: {han}, đã {quaHan}.',
    },
    {
      count: ['few'],
      each: true,
      isItem: true,
      unless: ['conLai', 'quaHan'],
      text: '{stt}. {vanBan}; thời hạn: {han}.',
    },
    {
      stages: ['early'],
      text: 'Đề nghị chủ động hoàn thành, trình kết quả đúng thời hạn; trường hợp có khó khăn, vướng mắc hoặc cần gia hạn, báo cáo lãnh đạo trước khi hết thời hạn./.',
    },
    {
      stages: ['first', 'second', 'third'],
      directions: ['above'],
      text: '{coQuan} {yeuCau} quan tâm, cho ý kiến chậm nhất {hanMoi}./.',
    },
    {
      stages: ['first'],
      directions: ['below', 'equal'],
      text: '{coQuan} {yeuCau} khẩn trương hoàn thành, trình kết quả chậm nhất {hanMoi}; trường hợp có khó khăn, vướng mắc, báo cáo ngay lãnh đạo để xử lý./.',
    },
    {
      stages: ['second', 'third'],
      directions: ['below', 'equal'],
      text: '{coQuan} {yeuCau} tập trung hoàn thành, trình kết quả chậm nhất {hanMoi}; đồng thời báo cáo lãnh đạo lý do chậm và thời gian hoàn thành./.',
    },
  ],
  annex: {
    from: 4,
    title: 'Danh mục {doiTuong} nhắc xử lý',
    note: '(Kèm theo Phiếu nhắc việc ngày      tháng      năm       của {coQuan})',
    table: {
      rows: 'dossiers',
      columns: [
        { title: 'STT', width: 0.06, align: 'center', text: '{stt}' },
        { title: 'Văn bản, hồ sơ, nhiệm vụ', width: 0.5, align: 'left', text: '{vanBan}' },
        { title: 'Ngày đến', width: 0.15, align: 'center', text: '{ngayGiao}' },
        { title: 'Thời hạn', width: 0.15, align: 'center', text: '{han}' },
        {
          title: 'Số ngày làm việc quá hạn',
          width: 0.14,
          align: 'center',
          text: '{soNgayQuaHan}',
          isOptional: true,
          directions: ['below', 'equal'],
        },
      ],
    },
  },
  recipients: [{ text: 'Như trên' }],
};
