import type { GuideSection } from '../model/guide';
import { checkTexts } from './check';
import { guideEn } from './guide-en';
import { guideVi } from './guide-vi';
import type { Texts } from './language';

/** The guide for administrators, and the words around it. */
export const guideTexts: Texts<{
  title: string;
  intro: string;
  contents: string;
  permission: string;
  why: string;
  without: string;
  setting: string;
  value: string;
  default: string;
  notManaged: (paths: string) => string;
  sections: readonly GuideSection[];
}> = {
  vi: {
    title: checkTexts.vi.guide,
    intro:
      'Dành cho quản trị viên công nghệ thông tin của cơ quan: thí điểm Đúng Hạn trong một buổi sáng, từ tạo khoá đến kiểm tra, và cách dừng trong một phút.',
    contents: 'Mục lục',
    permission: 'Quyền',
    why: 'Để làm gì',
    without: 'Nếu không có',
    setting: 'Thiết lập',
    value: 'Giá trị',
    default: 'Mặc định:',
    notManaged: (paths) => `Chính sách không đặt được, vì là của từng người dùng: ${paths}.`,
    sections: guideVi,
  },
  en: {
    title: checkTexts.en.guide,
    intro: 'A pilot of Đúng Hạn in one morning, from the key to the check, and how to stop it within a minute.',
    contents: 'Contents',
    permission: 'Permission',
    why: 'Why',
    without: 'Without it',
    setting: 'Setting',
    value: 'Value',
    default: 'Default:',
    notManaged: (paths) => `A policy cannot set these, which are each user’s own: ${paths}.`,
    sections: guideEn,
  },
};
