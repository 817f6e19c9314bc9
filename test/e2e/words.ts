/** What an office writes, each taken in turn. */
export interface Words {
  subjects: readonly string[];
  issuers: readonly string[];
  units: readonly string[];
  persons: readonly string[];
}

const subjects = [
  'V/v báo cáo kết quả giải quyết thủ tục hành chính quý III/2026',
  'V/v rà soát, thống kê tài sản công là trụ sở dôi dư sau sắp xếp đơn vị hành chính cấp xã',
  'Kế hoạch phòng, chống hạn hán, thiếu nước và xâm nhập mặn mùa khô năm 2026',
  'V/v góp ý dự thảo Quyết định quy định mật độ xây dựng khu dân cư',
  'V/v giải quyết đơn kiến nghị của công dân về việc bồi thường khi Nhà nước thu hồi đất',
  'Thông báo kết luận của Chủ tịch UBND tỉnh về tiến độ giải ngân vốn đầu tư công',
];
const issuers = ['UBND tỉnh Nam Châu', 'Sở Nội vụ', 'Sở Tài chính', 'Văn phòng UBND tỉnh'];
const units = ['Phòng Kinh tế', 'Phòng Văn hoá - Xã hội', 'Văn phòng HĐND và UBND'];
const persons = ['Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thu Dung'];
export const usual: Words = { subjects, issuers, units, persons };
/** The lists it was seen in. */
export const lists = [
  { id: '/van-ban-den/cho-xu-ly', title: 'Văn bản đến chờ xử lý' },
  { id: '/nhiem-vu', title: 'Nhiệm vụ được giao' },
];

/** What its user wrote. */
export const own = {
  note: 'Đã gọi điện, hẹn trả lời trong tuần.',
  cause: 'Chờ ý kiến của Sở Tài chính',
  pause: 'Chờ bổ sung hồ sơ',
};
