import type { GuideFor, GuideSection } from '../model/guide';
import { checkTexts } from './check';
import { guideEn } from './guide-en';
import { guideLeadEn } from './guide-lead-en';
import { guideLeadVi } from './guide-lead-vi';
import { guideSeen } from './guide-seen';
import { guideStaffEn } from './guide-staff-en';
import { guideStaffVi } from './guide-staff-vi';
import { guideVi } from './guide-vi';
import type { Texts } from './language';

interface TaskGuide {
  title: string;
  intro: string;
  sections: readonly GuideSection[];
}

/** The guide for administrators, those by tasks, and the words around them. */
export const guideTexts: Texts<{
  name: string;
  whom: Record<GuideFor, string>;
  tasks: Record<Exclude<GuideFor, 'quan-tri'>, TaskGuide>;
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
    name: 'Hướng dẫn',
    whom: { 'chuyen-vien': 'Chuyên viên', 'lanh-dao': 'Lãnh đạo phòng', 'quan-tri': 'Quản trị' },
    tasks: {
      'chuyen-vien': {
        title: 'Hướng dẫn cho chuyên viên',
        intro: 'Từng việc hằng ngày, mỗi việc vài bước: biết việc nào gấp, vì sao, và làm gì tiếp.',
        sections: guideStaffVi,
      },
      'lanh-dao': {
        title: 'Hướng dẫn cho lãnh đạo phòng',
        intro: 'Nắm việc của cả phòng, đôn đốc đúng lúc, có số liệu để họp và báo cáo.',
        sections: guideLeadVi,
      },
    },
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
    sections: [guideSeen.vi, ...guideVi],
  },
  en: {
    name: 'Guides',
    whom: { 'chuyen-vien': 'Officers', 'lanh-dao': 'Heads of unit', 'quan-tri': 'Administrators' },
    tasks: {
      'chuyen-vien': {
        title: 'Guide for officers',
        intro: 'The tasks of every day in a few steps each: what is urgent, why, and what to do next.',
        sections: guideStaffEn,
      },
      'lanh-dao': {
        title: 'Guide for heads of unit',
        intro: 'The work of the whole unit: urging in time, and figures for meetings and reports.',
        sections: guideLeadEn,
      },
    },
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
    sections: [guideSeen.en, ...guideEn],
  },
};
