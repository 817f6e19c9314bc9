import type { LetterTemplate } from '../../model/letter-template';

/** Công văn nhắc nhở (lần 1), đôn đốc (lần 2), đôn đốc và báo cáo cấp trên (lần 3). */
export const congVan: LetterTemplate = {
  version: 1,
  kind: 'congVan',
  asks: { below: 'yêu cầu', equal: 'đề nghị', above: 'trân trọng đề nghị' },
  symbol: '{kyHieu}',
  about: [
    { directions: ['above'], count: ['one'], text: 'đề nghị quan tâm, có ý kiến đối với {vanBanNgan}' },
    { directions: ['above'], text: 'đề nghị quan tâm, có ý kiến đối với {soHoSo} {doiTuong}' },
    { stages: ['first'], count: ['one'], text: 'nhắc {viecNgan}' },
    { stages: ['first'], text: 'nhắc xử lý {soHoSo} {doiTuong} đã đến hạn' },
    { count: ['one'], text: 'đôn đốc (lần {lan}) {viecNgan}' },
    { text: 'đôn đốc (lần {lan}) xử lý {soHoSo} {doiTuong} đã đến hạn' },
  ],
  addressees: [{ text: '{donVi}' }],
  body: [
    // Việc: before what was written about it, because the trích yếu of that names the document too, and shortly.
    {
      directions: ['below', 'equal'],
      count: ['one'],
      unless: ['maHoSo'],
      text: '{donViDayDu} chủ trì {viec} (văn bản đến ngày {ngayGiao}); thời hạn hoàn thành: {thoiHan}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      when: ['maHoSo'],
      text: '{donViDayDu} chủ trì {viec} (tiếp nhận ngày {ngayGiao}); thời hạn hoàn thành: {thoiHan}.',
    },
    {
      directions: ['above'],
      count: ['one'],
      text: '{coQuan} đang theo dõi việc {viec}; thời hạn: {thoiHan}.',
    },
    { directions: ['below', 'equal'], count: ['one'], when: ['chiDao'], text: 'Nội dung chỉ đạo: “{chiDao}”.' },
    // Dẫn. A superior is told what is awaited, and not that it is late or how often was reminded.
    {
      stages: ['second', 'third'],
      directions: ['above'],
      count: ['one'],
      text: 'Tiếp theo {nhacTruoc}, đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu}.',
    },
    {
      stages: ['first'],
      directions: ['above'],
      count: ['one'],
      text: 'Đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu}.',
    },
    {
      stages: ['second', 'third'],
      directions: ['below', 'equal'],
      count: ['one'],
      text: 'Tiếp theo {nhacTruoc}, {coQuan} tiếp tục đôn đốc {donVi} thực hiện công việc nêu trên.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      stages: ['first'],
      when: ['quaHan'],
      text: 'Đến ngày {homNay}, công việc nêu trên đã {quaHan} nhưng {coQuan} chưa nhận được kết quả thực hiện của {donVi}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      stages: ['first'],
      unless: ['quaHan'],
      text: 'Đến ngày {homNay}, {coQuan} chưa nhận được kết quả thực hiện của {donVi}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      stages: ['second', 'third'],
      when: ['quaHan'],
      text: 'Đến ngày {homNay}, công việc nêu trên đã {quaHan}, {coQuan} đã nhắc {lanNhac} lần nhưng vẫn chưa nhận được kết quả thực hiện của {donVi}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['one'],
      stages: ['second', 'third'],
      unless: ['quaHan'],
      text: 'Đến ngày {homNay}, {coQuan} đã nhắc {lanNhac} lần nhưng vẫn chưa nhận được kết quả thực hiện của {donVi}.',
    },
    {
      directions: ['above'],
      stages: ['second', 'third'],
      count: ['few'],
      text: 'Tiếp theo {nhacTruoc}, đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu} đối với {soHoSo} {doiTuong} sau:',
    },
    {
      directions: ['below', 'equal'],
      stages: ['second', 'third'],
      count: ['few'],
      text: 'Tiếp theo {nhacTruoc}, đến ngày {homNay}, {coQuan} vẫn chưa nhận được kết quả xử lý của {donViDayDu} đối với {soHoSo} {doiTuong} đã đến hạn, cụ thể:',
    },
    {
      directions: ['above'],
      stages: ['second', 'third'],
      count: ['many'],
      text: 'Tiếp theo {nhacTruoc}, đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu} đối với {soHoSo} {doiTuong} trong danh mục kèm theo.',
    },
    {
      directions: ['below', 'equal'],
      stages: ['second', 'third'],
      count: ['many'],
      text: 'Tiếp theo {nhacTruoc}, đến ngày {homNay}, {coQuan} vẫn chưa nhận được kết quả xử lý của {donViDayDu} đối với {soHoSo} {doiTuong} đã đến hạn (danh mục kèm theo).',
    },
    {
      directions: ['above'],
      stages: ['first'],
      count: ['few'],
      text: 'Đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu} đối với {soHoSo} {doiTuong} sau:',
    },
    {
      directions: ['below', 'equal'],
      stages: ['first'],
      count: ['few'],
      text: 'Qua theo dõi, đến ngày {homNay}, {coQuan} chưa nhận được kết quả xử lý của {donViDayDu} đối với {soHoSo} {doiTuong} đã đến hạn, cụ thể:',
    },
    {
      directions: ['above'],
      stages: ['first'],
      count: ['many'],
      text: 'Đến ngày {homNay}, {coQuan} chưa nhận được ý kiến của {donViDayDu} đối với {soHoSo} {doiTuong} trong danh mục kèm theo.',
    },
    {
      directions: ['below', 'equal'],
      stages: ['first'],
      count: ['many'],
      text: 'Qua theo dõi, đến ngày {homNay}, {coQuan} chưa nhận được kết quả xử lý của {donViDayDu} đối với {soHoSo} {doiTuong} đã đến hạn (danh mục kèm theo).',
    },
    {
      directions: ['above'],
      count: ['few'],
      each: true,
      isItem: true,
      text: '{stt}. {vanBan}; thời hạn: {han}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      each: true,
      isItem: true,
      when: ['quaHan'],
      text: '{stt}. {vanBan}; ngày đến: {ngayGiao}; thời hạn: {han}; đã {quaHan}.',
    },
    {
      directions: ['below', 'equal'],
      count: ['few'],
      each: true,
      isItem: true,
      unless: ['quaHan'],
      text: '{stt}. {vanBan}; ngày đến: {ngayGiao}; thời hạn: {han}.',
    },
    // Yêu cầu, đề nghị.
    {
      stages: ['first'],
      directions: ['below', 'equal'],
      text: 'Để bảo đảm tiến độ chung, {coQuan} {yeuCau} {donVi} khẩn trương hoàn thành nội dung nêu trên, gửi kết quả về {coQuan} chậm nhất {hanMoi}.',
    },
    {
      stages: ['first'],
      directions: ['above'],
      text: '{coQuan} {yeuCau} {donVi} quan tâm, xem xét và gửi kết quả chậm nhất {hanMoi} để {coQuan} có cơ sở triển khai các bước tiếp theo.',
    },
    {
      stages: ['second'],
      directions: ['below'],
      text: '{coQuan} {yeuCau} {donVi} tập trung hoàn thành, gửi kết quả về {coQuan} chậm nhất {hanMoi}; đồng thời báo cáo rõ lý do chậm, trách nhiệm của người đứng đầu và của tập thể, cá nhân có liên quan.',
    },
    {
      stages: ['third'],
      directions: ['below'],
      text: 'Đây là văn bản đôn đốc lần {lan}. {coQuan} {yeuCau} người đứng đầu {donVi} trực tiếp chỉ đạo hoàn thành, gửi kết quả về {coQuan} chậm nhất {hanMoi}; đồng thời giải trình bằng văn bản lý do chậm, trách nhiệm của người đứng đầu và biện pháp khắc phục.',
    },
    {
      stages: ['second', 'third'],
      directions: ['equal'],
      text: '{coQuan} {yeuCau} {donVi} quan tâm chỉ đạo hoàn thành, gửi kết quả về {coQuan} chậm nhất {hanMoi}; đồng thời thông tin lý do chậm để {coQuan} tổng hợp.',
    },
    {
      stages: ['second', 'third'],
      directions: ['above'],
      text: '{coQuan} {yeuCau} {donVi} quan tâm, sớm gửi kết quả, chậm nhất {hanMoi}, để {coQuan} có cơ sở triển khai thực hiện.',
    },
    {
      stages: ['second'],
      directions: ['below', 'equal'],
      when: ['noiBaoCao'],
      text: 'Quá thời hạn trên mà chưa có kết quả, {coQuan} sẽ tổng hợp, báo cáo {noiBaoCao} xem xét, chỉ đạo.',
    },
    {
      stages: ['second'],
      directions: ['below', 'equal'],
      unless: ['noiBaoCao'],
      text: 'Quá thời hạn trên mà chưa có kết quả, {coQuan} sẽ tổng hợp, báo cáo cấp có thẩm quyền xem xét, chỉ đạo.',
    },
    {
      stages: ['third'],
      directions: ['below', 'equal'],
      text: 'Công văn này đồng thời được gửi {noiBaoCao} để báo cáo, kính đề nghị xem xét, chỉ đạo.',
    },
    // Nếu đã gửi, nếu vướng mắc.
    {
      directions: ['below'],
      text: 'Trường hợp đã gửi kết quả trước khi nhận được Công văn này, {donVi} thông tin số, ngày văn bản để {coQuan} cập nhật; nếu có khó khăn, vướng mắc, kịp thời báo cáo {coQuan} trước thời hạn nêu trên./.',
    },
    {
      directions: ['equal'],
      text: 'Trường hợp đã gửi kết quả trước khi nhận được Công văn này, đề nghị {donVi} bỏ qua nội dung trên và thông tin số, ngày văn bản để {coQuan} cập nhật; nếu có khó khăn, vướng mắc, kịp thời trao đổi với {coQuan} để phối hợp giải quyết.',
    },
    {
      directions: ['above'],
      text: 'Trường hợp đã có văn bản trả lời, kính mong {donVi} bỏ qua nội dung trên và cho biết số, ngày văn bản để {coQuan} cập nhật.',
    },
    { directions: ['equal', 'above'], text: 'Trân trọng./.' },
  ],
  annex: {
    from: 4,
    title: 'Danh mục {doiTuong} chưa có kết quả xử lý',
    note: '(Kèm theo Công văn số       /{kyHieu} ngày      tháng      năm       của {coQuan})',
    table: {
      rows: 'dossiers',
      columns: [
        { title: 'STT', width: 0.05, align: 'center', text: '{stt}' },
        { title: 'Văn bản, hồ sơ, nhiệm vụ', width: 0.45, align: 'left', text: '{vanBan}' },
        { title: 'Ngày đến', width: 0.13, align: 'center', text: '{ngayGiao}' },
        { title: 'Thời hạn', width: 0.13, align: 'center', text: '{han}' },
        {
          title: 'Số ngày làm việc quá hạn',
          width: 0.11,
          align: 'center',
          text: '{soNgayQuaHan}',
          isOptional: true,
          directions: ['below', 'equal'],
        },
        {
          title: 'Đã nhắc',
          width: 0.13,
          align: 'left',
          text: '{nhacTruocNgan}',
          isOptional: true,
          directions: ['below', 'equal'],
        },
      ],
    },
  },
  recipients: [
    { text: 'Như trên' },
    { stages: ['second', 'third'], directions: ['below', 'equal'], when: ['noiBaoCao'], text: '{noiBaoCao} (để b/c)' },
    { stages: ['third'], directions: ['below', 'equal'], unless: ['noiBaoCao'], text: '{noiBaoCao} (để b/c)' },
  ],
};
