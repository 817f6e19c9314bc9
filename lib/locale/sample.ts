import type { Texts } from './language';

/** Texts around the sample list. */
export const sampleTexts: Texts<{
  title: string;
  note: string;
  hint: string;
  secret: string;
  next: string;
  back: string;
  about: string;
}> = {
  vi: {
    title: 'Trang mẫu',
    note: 'Trang mẫu: dữ liệu không có thật, không được lưu.',
    hint: 'Mỗi dòng có hạn mang một nhãn thời gian làm việc còn lại. Bấm vào một nhãn để xem hạn được đọc từ đâu và tính thế nào.',
    secret: 'Dòng ghi “Mật” vẫn được tính hạn trên màn hình; trên trang thật, dòng đó không bao giờ được lưu.',
    next: 'Tiếp tục bước 3',
    back: 'Về trang bắt đầu',
    about: 'Về trang mẫu',
  },
  en: {
    title: 'Sample page',
    note: 'Sample page: the data is made up, and nothing of it is kept.',
    hint: 'Each row with a deadline has a badge with the working time left. Click a badge to see where the deadline was read and how it was counted.',
    secret:
      'The row marked “Mật” (secret) is counted down on screen all the same; on a real page it would never be kept.',
    next: 'Continue with step 3',
    back: 'To the first page',
    about: 'About the sample page',
  },
};

/** When a row of the sample is due, in working days from now; negative: it was. */
type SampleDue = { workDays: number } | 'today' | { text: string };

export interface SampleRow {
  soDen: number;
  /** So many working days ago. */
  came: number;
  soKyHieu: string;
  coQuan: string;
  trichYeu: string;
  due: SampleDue;
  doMat: string;
  trangThai: string;
}

const open = { doMat: 'Thường', trangThai: 'Chờ xử lý' };

/** What the sample e-office shows; as every e-office, in Vietnamese only. Office, numbers and subjects are made up. */
export const sampleOffice = {
  office: 'UBND phường Bến Hồng',
  system: 'Quản lý văn bản và điều hành',
  menu: ['Văn bản đến', 'Văn bản đi', 'Hồ sơ công việc', 'Lịch công tác'],
  list: 'Văn bản đến chờ xử lý',
  columns: ['Số đến', 'Ngày đến', 'Số ký hiệu', 'Cơ quan ban hành', 'Trích yếu', 'Độ mật', 'Trạng thái', 'Hạn xử lý'],
  rows: [
    {
      soDen: 1412,
      came: 12,
      soKyHieu: '3308/UBND-TH',
      coQuan: 'UBND tỉnh',
      trichYeu: 'Báo cáo kết quả cải cách hành chính quý này',
      due: { workDays: -3 },
      ...open,
    },
    {
      soDen: 1420,
      came: 9,
      soKyHieu: '218/SNV-CCHC',
      coQuan: 'Sở Nội vụ',
      trichYeu: 'Rà soát vị trí việc làm của công chức phường',
      due: { workDays: -1 },
      ...open,
    },
    {
      soDen: 1431,
      came: 6,
      soKyHieu: '97/STC-QLNS',
      coQuan: 'Sở Tài chính',
      trichYeu: 'Góp ý dự thảo dự toán ngân sách năm sau',
      due: 'today',
      ...open,
    },
    {
      soDen: 1433,
      came: 8,
      soKyHieu: '1250/SYT-NVY',
      coQuan: 'Sở Y tế',
      trichYeu: 'Tổ chức tiêm chủng bổ sung cho trẻ em',
      due: { workDays: 1 },
      ...open,
    },
    {
      soDen: 1436,
      came: 10,
      soKyHieu: '402/BTC-ĐT',
      coQuan: 'Ban Tiếp công dân',
      trichYeu: 'Trả lời kiến nghị của tổ dân phố số 5',
      due: { workDays: 2 },
      ...open,
    },
    {
      soDen: 1440,
      came: 2,
      soKyHieu: '56/CA-TT',
      coQuan: 'Công an tỉnh',
      trichYeu: 'Phối hợp bảo đảm trật tự dịp lễ',
      due: { workDays: 6 },
      ...open,
      doMat: 'Mật',
    },
    {
      soDen: 1441,
      came: 2,
      soKyHieu: '771/SXD-QH',
      coQuan: 'Sở Xây dựng',
      trichYeu: 'Lấy ý kiến điều chỉnh quy hoạch phân khu',
      due: { workDays: 7 },
      ...open,
    },
    {
      soDen: 1442,
      came: 2,
      soKyHieu: '189/SNNMT-ĐĐ',
      coQuan: 'Sở NN và MT',
      trichYeu: 'Cung cấp hồ sơ nguồn gốc đất tại khu phố 3',
      due: { workDays: 9 },
      ...open,
      trangThai: 'Tạm dừng xử lý',
    },
    {
      soDen: 1444,
      came: 1,
      soKyHieu: '64/SGDĐT-KHTC',
      coQuan: 'Sở GD và ĐT',
      trichYeu: 'Báo cáo cơ sở vật chất trường học',
      due: { workDays: 12 },
      ...open,
    },
    {
      soDen: 1445,
      came: 1,
      soKyHieu: '12/VP-TH',
      coQuan: 'VP UBND tỉnh',
      trichYeu: 'Chuẩn bị nội dung làm việc với đoàn kiểm tra',
      due: { text: 'Theo ý kiến chỉ đạo' },
      ...open,
    },
    {
      soDen: 1446,
      came: 1,
      soKyHieu: '33/TB-VP',
      coQuan: 'VP UBND tỉnh',
      trichYeu: 'Thông báo kết luận phiên họp thường kỳ',
      due: { text: '' },
      ...open,
    },
    {
      soDen: 1447,
      came: 0,
      soKyHieu: '905/SVHTT-GĐ',
      coQuan: 'Sở VH và TT',
      trichYeu: 'Kế hoạch tổ chức hội thi gia đình văn hoá',
      due: { workDays: 15 },
      ...open,
    },
  ] satisfies SampleRow[] as readonly SampleRow[],
};
