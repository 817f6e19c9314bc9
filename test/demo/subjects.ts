/**
 * What the made-up office works on. Every unit, person and number is invented; the province "Nam Châu" does not exist.
 * The subjects hold words that look like deadlines or secrets and are neither (hạn hán, gia hạn, bảo mật, mật độ).
 * Braces are filled by the generator: {ngay} a past date, {thang} a month, {quy} a quarter, {nam} the year, {xa} a unit.
 */
export const vanBanSubjects = [
  'V/v triển khai thực hiện Kế hoạch cải cách hành chính năm {nam} trên địa bàn tỉnh',
  'V/v báo cáo kết quả giải quyết thủ tục hành chính quý {quy}/{nam}',
  'Triển khai Nghị quyết về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
  'V/v rà soát, thống kê tài sản công là trụ sở dôi dư sau sắp xếp đơn vị hành chính cấp xã',
  'Giấy mời họp Ban Chỉ đạo giải phóng mặt bằng dự án đường vành đai phía Đông',
  'V/v góp ý dự thảo Quyết định quy định mật độ xây dựng và chỉ giới đường đỏ khu dân cư {xa}',
  'V/v tăng cường bảo đảm an toàn, bảo mật thông tin khi sử dụng chữ ký số chuyên dùng công vụ',
  'Kế hoạch phòng, chống hạn hán, thiếu nước và xâm nhập mặn mùa khô năm {nam}',
  'V/v giải quyết đơn kiến nghị của công dân {xa} về việc bồi thường, hỗ trợ khi Nhà nước thu hồi đất',
  'V/v xin ý kiến về chủ trương gia hạn thời gian thực hiện dự án Trường Tiểu học {xa}',
  'Thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày {ngay} về tiến độ giải ngân vốn đầu tư công',
  'V/v cử công chức tham gia lớp bồi dưỡng kỹ năng số và trí tuệ nhân tạo cho cán bộ cấp xã',
  'V/v chấn chỉnh kỷ luật, kỷ cương hành chính; nâng cao trách nhiệm người đứng đầu trong giải quyết công việc',
  'Báo cáo tình hình kinh tế - xã hội tháng {thang} và nhiệm vụ trọng tâm thời gian tới',
  'V/v đề nghị thẩm định quy hoạch chi tiết tỷ lệ 1/500 Khu tái định cư {xa}',
  'V/v kiểm tra công tác phòng cháy, chữa cháy và cứu nạn, cứu hộ tại chợ, trung tâm thương mại',
  'V/v cung cấp hồ sơ, tài liệu phục vụ thanh tra việc quản lý, sử dụng đất công ích',
  'Quyết định ban hành Quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Trung tâm Phục vụ hành chính công',
  'V/v lập dự toán ngân sách nhà nước năm sau và kế hoạch tài chính - ngân sách 03 năm',
  'V/v hướng dẫn xác định thời hạn bảo quản hồ sơ, tài liệu hình thành trong hoạt động của cơ quan',
  'V/v phối hợp xác minh nguồn gốc sử dụng đất của hộ ông Trần Văn Bảy tại {xa}',
  'V/v tổ chức Ngày hội Đại đoàn kết toàn dân tộc và tặng quà gia đình chính sách',
  'Công điện về việc chủ động ứng phó mưa lớn, ngập úng, sạt lở đất',
  'V/v rà soát hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều và cập nhật cơ sở dữ liệu',
  'V/v báo cáo số liệu lao động, việc làm; tình hình nợ lương, thưởng Tết tại doanh nghiệp trên địa bàn',
  'V/v trả lời kiến nghị cử tri sau kỳ họp thường lệ HĐND tỉnh, nhóm nội dung hạ tầng giao thông nông thôn và chiếu sáng công cộng tại các khu phố mới thành lập sau khi sắp xếp đơn vị hành chính, kèm phụ lục phân công cơ quan chủ trì, phối hợp',
  'V/v đôn đốc nộp hồ sơ quyết toán dự án hoàn thành sử dụng vốn ngân sách cấp xã',
  'V/v cập nhật, làm sạch dữ liệu đất đai và kết nối Cơ sở dữ liệu quốc gia về dân cư',
  'V/v thực hiện chế độ báo cáo định kỳ trên Hệ thống thông tin báo cáo của tỉnh',
  'Kế hoạch kiểm tra đột xuất công vụ {quy}/{nam}',
  'V/v đăng ký nhu cầu biên chế, tinh giản biên chế và giải quyết chế độ đối với cán bộ, công chức dôi dư',
  'V/v tăng cường quản lý vỉa hè, lòng đường; xử lý tình trạng họp chợ tự phát',
  'V/v thẩm định, phê duyệt kế hoạch lựa chọn nhà thầu gói thầu sửa chữa trụ sở Công an {xa}',
  'V/v phúc đáp đề nghị hỗ trợ kinh phí duy tu tuyến kênh thủy lợi liên xã',
  'V/v chuyển đơn tố cáo của công dân đến cơ quan có thẩm quyền giải quyết',
  'V/v phối hợp tuyên truyền, vận động người dân sử dụng dịch vụ công trực tuyến toàn trình',
  'Hướng dẫn đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức năm {nam}',
  'V/v lấy ý kiến dự thảo Nghị quyết quy định mức thu phí, lệ phí thuộc thẩm quyền của HĐND tỉnh',
  'V/v tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 2 và khử trùng, tiêu độc môi trường chăn nuôi',
  'V/v bàn giao hồ sơ, tài liệu lưu trữ khi kết thúc hoạt động của đơn vị hành chính cấp huyện',
] as const;

export const thuTuc = [
  ['Đất đai', 'Đăng ký, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu'],
  ['Đất đai', 'Đăng ký biến động do chuyển nhượng, tặng cho quyền sử dụng đất'],
  ['Đất đai', 'Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân'],
  ['Đất đai', 'Tách thửa hoặc hợp thửa đất'],
  ['Hộ tịch', 'Đăng ký khai sinh'],
  ['Hộ tịch', 'Đăng ký kết hôn có yếu tố nước ngoài'],
  ['Hộ tịch', 'Thay đổi, cải chính, bổ sung thông tin hộ tịch'],
  ['Hộ tịch', 'Cấp Giấy xác nhận tình trạng hôn nhân'],
  ['Xây dựng', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
  ['Xây dựng', 'Gia hạn giấy phép xây dựng'],
  ['Kinh doanh', 'Đăng ký thành lập hộ kinh doanh'],
  ['Kinh doanh', 'Cấp giấy phép bán lẻ rượu'],
  ['Người có công', 'Giải quyết chế độ mai táng phí đối với thân nhân người có công'],
  ['Bảo trợ xã hội', 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật'],
  ['Bảo trợ xã hội', 'Thực hiện trợ cấp xã hội hằng tháng khi đối tượng thay đổi nơi cư trú'],
  ['Chứng thực', 'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất và nhà ở'],
  ['Giáo dục', 'Cho phép cơ sở giáo dục mầm non độc lập hoạt động'],
  ['Môi trường', 'Đăng ký môi trường của cơ sở sản xuất, kinh doanh'],
] as const;

export const nhiemVu = [
  'Xây dựng Đề án sắp xếp mạng lưới trường học trên địa bàn phường giai đoạn tới',
  'Tham mưu trả lời kiến nghị của cử tri khu phố 4 về thoát nước đường Nguyễn Thái Học',
  'Hoàn thiện hồ sơ bồi thường, giải phóng mặt bằng dự án Trung tâm Văn hóa - Thể thao',
  'Báo cáo kết quả chuyển đổi số cấp xã quý {quy}/{nam}, kèm số liệu hồ sơ trực tuyến toàn trình',
  'Kiểm đếm, rà soát nhà, đất công không sử dụng; đề xuất phương án xử lý',
  'Tổ chức đối thoại giữa Chủ tịch UBND phường với thanh niên và người lao động',
  'Trình phương án phân bổ kinh phí Chương trình mục tiêu quốc gia',
  'Giải quyết dứt điểm vụ khiếu nại của bà Lê Thị Sáu về ranh giới thửa đất',
  'Rà soát, công khai danh mục thủ tục hành chính giải quyết trong ngày làm việc',
  'Lắp đặt bổ sung camera an ninh tại 12 nút giao thông trọng điểm',
  'Xây dựng kịch bản ứng phó triều cường, ngập úng trên địa bàn',
  'Số hóa hồ sơ lưu trữ nhận bàn giao từ cấp huyện, phần hồ sơ đất đai và tư pháp - hộ tịch',
  'Tổng kết công tác tuyển chọn và gọi công dân nhập ngũ',
  'Chuẩn bị nội dung kỳ họp thường lệ cuối năm của HĐND phường',
  'Lập danh sách đề nghị khen thưởng phong trào thi đua yêu nước năm {nam}',
  'Đề xuất phương án bố trí chợ tạm trong thời gian nâng cấp chợ trung tâm',
] as const;

export const coQuan = [
  ['UBND tỉnh', ['UBND-KT', 'UBND-NC', 'UBND-TH', 'UBND-VX']],
  ['UBND tỉnh', ['KH-UBND', 'QĐ-UBND', 'TB-UBND', 'GM-UBND']],
  ['Văn phòng UBND tỉnh', ['VP-TH', 'VP-KT', 'VP-NC']],
  ['Sở Nội vụ', ['SNV-CCHC', 'SNV-CCVC', 'SNV-VTLT']],
  ['Sở Tài chính', ['STC-QLNS', 'STC-QLGCS', 'STC-ĐT']],
  ['Sở Xây dựng', ['SXD-QLĐT', 'SXD-QHKT', 'SXD-HT']],
  ['Sở Nông nghiệp và Môi trường', ['SNNMT-QLĐĐ', 'SNNMT-TL', 'SNNMT-CN']],
  ['Sở Khoa học và Công nghệ', ['SKHCN-CĐS', 'SKHCN-BCVT']],
  ['Sở Giáo dục và Đào tạo', ['SGDĐT-TCCB', 'SGDĐT-KHTC']],
  ['Sở Y tế', ['SYT-NVY', 'SYT-BTXH']],
  ['Sở Tư pháp', ['STP-HCTP', 'STP-PBGDPL']],
  ['Thanh tra tỉnh', ['TT-NV2', 'TT-GSTĐ']],
  ['Công an tỉnh', ['CAT-PC07', 'CAT-PC06']],
  ['Đảng ủy phường', ['CV/ĐU', 'KH/ĐU']],
  ['Bộ Nội vụ', ['BNV-CCVC', 'BNV-CQĐP']],
  ['Văn phòng Chính phủ', ['VPCP-KGVX', 'VPCP-KSTT']],
] as const;

export const donVi = ['Văn phòng', 'P. Kinh tế, HT và ĐT', 'P. Văn hóa - Xã hội', 'TT PVHCC', 'BCH Quân sự'] as const;

export const nguoi = [
  'Nguyễn Thị Thu Hà',
  'Trần Quốc Bảo',
  'Lê Minh Tuấn',
  'Phạm Thị Ngọc Ánh',
  'Võ Hoàng Long',
  'Đặng Thùy Dương',
  'Bùi Văn Khánh',
  'Huỳnh Thị Kim Liên',
  'Đỗ Đức Thịnh',
  'Hồ Xuân Phúc',
] as const;

export const nguoiNop = [
  'Trần Thị Mỹ Hạnh',
  'Nguyễn Văn Út',
  'Công ty TNHH Thương mại Phước Lộc',
  'Lý Thanh Sang',
  'Phan Thị Hồng Đào',
  'Hộ kinh doanh Ba Tài',
  'Dương Gia Huy',
  'Cao Thị Bích Vân',
  'Lâm Chí Cường',
  'Mai Thị Xuân',
] as const;

export const lanhDao = ['Chủ tịch UBND phường', 'Phó Chủ tịch (VX)', 'Phó Chủ tịch (KT)', 'UBND tỉnh'] as const;

export const xa = ['phường Bến Hồng', 'xã Hòa Lộc', 'xã An Phước', 'phường Bến Cau', 'xã Vĩnh Thới'] as const;
