import type { LetterTemplate } from '../../model/letter-template';

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết: Mẫu số 04, Phụ lục I, Thông tư 03/2025/TT-VPCP. Who the
 * applicant is, is written in by hand: it is not kept.
 */
export const vanBanXinLoi: LetterTemplate = {
  version: 1,
  kind: 'vanBanXinLoi',
  asks: { below: 'đề nghị', equal: 'đề nghị', above: 'đề nghị' },
  // Nghị định 30/2020/NĐ-CP, Phụ lục III abbreviates no such form: these are its initials, as of the forms it has.
  symbol: 'VBXL-{vietTat}',
  title: {
    name: 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT',
    about: [{ text: 'Hồ sơ mã số {maHoSo}' }],
  },
  addressees: [{ text: 'Ông/Bà (tổ chức) ……………………………………………' }],
  body: [
    { isItem: true, text: 'Địa chỉ: …………………………………………………………………' },
    { isItem: true, text: 'Số điện thoại: ………………… Thư điện tử: …………………………' },
    {
      text: 'Ngày {ngayGiao}, {coQuan} tiếp nhận hồ sơ của Ông/Bà (tổ chức) đề nghị giải quyết thủ tục hành chính: {thuTuc}; mã hồ sơ: {maHoSo}; ngày hẹn trả kết quả: {han}.',
    },
    {
      when: ['quaHan'],
      text: 'Đến ngày {homNay}, hồ sơ đã {quaHan} nhưng chưa có kết quả giải quyết.',
    },
    {
      unless: ['quaHan'],
      text: 'Qua rà soát đến ngày {homNay}, hồ sơ không thể giải quyết xong đúng thời hạn đã hẹn.',
    },
    { text: 'Lý do: {lyDo}.' },
    {
      text: '{coQuan} chân thành xin lỗi Ông/Bà (tổ chức) về sự chậm trễ này và {yeuCau} gia hạn thời gian giải quyết, hẹn trả kết quả chậm nhất {hanMoi}.',
    },
    { text: 'Rất mong nhận được sự thông cảm của Ông/Bà (tổ chức). Trân trọng./.' },
  ],
  recipients: [{ text: 'Như trên' }, { text: 'Trung tâm Phục vụ hành chính công (để biết)' }],
};
