import type { LetterTemplate } from '../../model/letter-template';

/** Phiếu xin lỗi và hẹn lại ngày trả kết quả, on A5: the form before TT 03/2025/TT-VPCP, where it is still in use. */
export const phieuXinLoi: LetterTemplate = {
  version: 1,
  kind: 'phieuXinLoi',
  asks: { below: 'đề nghị', equal: 'đề nghị', above: 'đề nghị' },
  // Nghị định 30/2020/NĐ-CP, Phụ lục III abbreviates no such form: these are its initials, as of the forms it has.
  symbol: 'PXL-{vietTat}',
  title: { name: 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', about: [] },
  addressees: [{ text: 'Ông/Bà (tổ chức) ……………………………' }],
  body: [
    { isItem: true, text: 'Địa chỉ: ………………………………………………' },
    { isItem: true, text: 'Số điện thoại: ………………………………………' },
    { isItem: true, text: 'Thư điện tử: …………………………………………' },
    {
      text: 'Ngày {ngayGiao}, {coQuan} tiếp nhận hồ sơ mã số {maHoSo}, thủ tục: {thuTuc}; ngày hẹn trả kết quả: {han}.',
    },
    { text: 'Đến nay, hồ sơ chưa có kết quả giải quyết theo thời hạn đã hẹn. Lý do: {lyDo}.' },
    {
      text: '{coQuan} chân thành xin lỗi Ông/Bà (tổ chức) và xin hẹn trả kết quả vào {hanMoi}.',
    },
    { text: 'Rất mong Ông/Bà (tổ chức) thông cảm./.' },
  ],
  recipients: [{ text: 'Như trên' }],
};
