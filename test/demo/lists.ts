/** The lists of the demo and their columns. `sort` names what the server can sort by. */
export interface Column {
  id: string;
  vi: string;
  en: string;
  width: number;
  sort?: SortKey;
}

export type SortKey = 'han' | 'soDen' | 'ngayDen';

export type ListKind = 'vanBan' | 'hoSo' | 'nhiemVu';

export interface ListDefinition {
  slug: string;
  group: string;
  title: string;
  kind: ListKind;
  columns: readonly Column[];
  /** Share of the office's dossiers, in percent. */
  share: number;
  /** Sorted in the page by clicking a header; otherwise the server sorts. */
  clientSort: boolean;
  /** Every cell is a link to the detail view, as in some systems. */
  cellLinks: boolean;
}

const stt: Column = { id: 'stt', vi: 'STT', en: 'No.', width: 36 };
const chuTri: Column = { id: 'donViChuTri', vi: 'Đơn vị chủ trì', en: 'Lead unit', width: 104 };
const trangThai: Column = { id: 'trangThai', vi: 'Trạng thái', en: 'Status', width: 92 };

const vanBanColumns: readonly Column[] = [
  stt,
  { id: 'soDen', vi: 'Số đến', en: 'Arrival no.', width: 48, sort: 'soDen' },
  { id: 'ngayDen', vi: 'Ngày đến', en: 'Arrived', width: 78, sort: 'ngayDen' },
  { id: 'soKyHieu', vi: 'Số/Ký hiệu', en: 'Number', width: 104 },
  { id: 'ngayVb', vi: 'Ngày VB', en: 'Dated', width: 78 },
  { id: 'trichYeu', vi: 'Trích yếu', en: 'Subject', width: 232 },
  { id: 'coQuanBanHanh', vi: 'CQBH', en: 'Issuer', width: 92 },
  { id: 'doKhan', vi: 'Độ khẩn', en: 'Urgency', width: 62 },
  { id: 'doMat', vi: 'Độ mật', en: 'Secrecy', width: 58 },
  { id: 'han', vi: 'Hạn xử lý', en: 'Due date', width: 112, sort: 'han' },
  chuTri,
  { id: 'nguoiXuLy', vi: 'Người xử lý', en: 'Handler', width: 92 },
  trangThai,
];

const hoSoColumns: readonly Column[] = [
  stt,
  { id: 'maHoSo', vi: 'Mã hồ sơ', en: 'Dossier code', width: 186 },
  { id: 'trichYeu', vi: 'Tên thủ tục', en: 'Procedure', width: 300 },
  { id: 'linhVuc', vi: 'Lĩnh vực', en: 'Field', width: 84 },
  { id: 'nguoiNop', vi: 'Người nộp', en: 'Applicant', width: 130 },
  { id: 'ngayDen', vi: 'Ngày tiếp nhận', en: 'Received', width: 92, sort: 'ngayDen' },
  { id: 'han', vi: 'Ngày hẹn trả', en: 'Appointment', width: 112, sort: 'han' },
  { id: 'nguoiXuLy', vi: 'Cán bộ thụ lý', en: 'Officer', width: 104 },
  trangThai,
];

const nhiemVuColumns: readonly Column[] = [
  stt,
  { id: 'trichYeu', vi: 'Nội dung nhiệm vụ', en: 'Task', width: 320 },
  { id: 'soKyHieu', vi: 'Số ký hiệu', en: 'Number', width: 112 },
  { id: 'nguoiGiao', vi: 'Người giao', en: 'Assigned by', width: 104 },
  { id: 'ngayDen', vi: 'Ngày giao', en: 'Assigned', width: 84 },
  { id: 'han', vi: 'Hạn hoàn thành', en: 'Due date', width: 116 },
  chuTri,
  { id: 'donViPhoiHop', vi: 'Đơn vị phối hợp', en: 'Supporting unit', width: 116 },
  trangThai,
];

export const lists: readonly ListDefinition[] = [
  {
    slug: 'cho-xu-ly',
    group: 'Văn bản đến',
    title: 'Văn bản đến chờ xử lý',
    kind: 'vanBan',
    columns: vanBanColumns,
    share: 42,
    clientSort: false,
    cellLinks: false,
  },
  {
    slug: 'phoi-hop',
    group: 'Văn bản đến',
    title: 'Văn bản đến phối hợp xử lý',
    kind: 'vanBan',
    columns: vanBanColumns,
    share: 12,
    clientSort: false,
    cellLinks: true,
  },
  {
    slug: 'da-xu-ly',
    group: 'Văn bản đến',
    title: 'Văn bản đến đã xử lý',
    kind: 'vanBan',
    columns: vanBanColumns,
    share: 15,
    clientSort: false,
    cellLinks: false,
  },
  {
    slug: 'mot-cua',
    group: 'Hồ sơ một cửa',
    title: 'Hồ sơ một cửa đang thụ lý',
    kind: 'hoSo',
    columns: hoSoColumns,
    share: 19,
    clientSort: false,
    cellLinks: false,
  },
  {
    slug: 'nhiem-vu',
    group: 'Nhiệm vụ',
    title: 'Nhiệm vụ được giao',
    kind: 'nhiemVu',
    columns: nhiemVuColumns,
    share: 12,
    clientSort: true,
    cellLinks: false,
  },
  {
    slug: 'cho-phan-cong',
    group: 'Nhiệm vụ',
    title: 'Nhiệm vụ chờ phân công',
    kind: 'nhiemVu',
    columns: nhiemVuColumns,
    share: 0,
    clientSort: true,
    cellLinks: false,
  },
];

export function findList(slug: string): ListDefinition | undefined {
  return lists.find((list) => list.slug === slug);
}
