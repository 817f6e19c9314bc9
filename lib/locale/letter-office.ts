import type { LetterOffice } from '../model/letter-office';
import type { Texts } from './language';

/** What is asked about the own office. */
export const officeTexts: Texts<{
  title: string;
  save: string;
  fields: Record<keyof LetterOffice, string>;
}> = {
  vi: {
    title: 'Thông tin cơ quan mình',
    save: 'Lưu thông tin cơ quan',
    fields: {
      parentAgency: 'Cơ quan chủ quản (nếu có)',
      agency: 'Cơ quan ban hành, như “Ủy ban nhân dân xã Tân Hưng”',
      shortName: 'Tên gọi tắt trong câu, như “UBND xã”',
      symbol: 'Ký hiệu công văn, như “UBND-VP”',
      code: 'Chữ viết tắt tên cơ quan, như “UBND”',
      place: 'Địa danh',
      signatureLines: 'Quyền hạn, chức vụ người ký (mỗi chức vụ một dòng)',
      signerName: 'Họ tên người ký (có thể để trống)',
      recipients: 'Nơi nhận (mỗi dòng một nơi), như “Lưu: VT, VP”',
      reportTo: 'Cấp trên nhận báo cáo',
    },
  },
  en: {
    title: 'Your office',
    save: 'Save',
    fields: {
      parentAgency: 'Superior agency (if any)',
      agency: 'Issuing agency, such as “Ủy ban nhân dân xã Tân Hưng”',
      shortName: 'Short name in sentences, such as “UBND xã”',
      symbol: 'Symbol of letters, such as “UBND-VP”',
      code: 'Abbreviation of the agency, such as “UBND”',
      place: 'Place',
      signatureLines: 'Authority and title of the signer (one per line)',
      signerName: 'Name of the signer (may be left out)',
      recipients: 'Nơi nhận (one per line), such as “Lưu: VT, VP”',
      reportTo: 'Superior that is reported to',
    },
  },
};

/** Texts of the form where an office changes the wording of a kind of letter. */
export const templateTexts: Texts<Record<'title' | 'help' | 'own' | 'shipped' | 'save' | 'reset', string>> = {
  vi: {
    title: 'Mẫu của loại văn bản này',
    help: 'Mẫu là dữ liệu JSON; chữ trong ngoặc nhọn như {donVi} được thay bằng dữ liệu hồ sơ. Mẫu được kiểm tra trước khi lưu.',
    own: 'Mẫu của cơ quan',
    shipped: 'Mẫu gốc',
    save: 'Kiểm tra và lưu mẫu',
    reset: 'Dùng lại mẫu gốc',
  },
  en: {
    title: 'Template of this kind',
    help: 'A template is JSON; words in braces such as {donVi} are replaced by facts of the dossiers. It is checked before it is saved.',
    own: 'The office’s template',
    shipped: 'The shipped template',
    save: 'Check and save',
    reset: 'Use the shipped one',
  },
};
