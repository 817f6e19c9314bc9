import type { Dispute, TeamProblem } from '../model/team';
import type { Texts } from './language';
import { count } from './numbers';

/** Names and reasons of team files and snapshots. */
export const teamTexts: Texts<{
  /** Beginnings of file names. */
  fileName: string;
  snapshotName: string;
  problems: Record<TeamProblem['problem'], string>;
  /** `reason` of `problems`. */
  atLine: (reason: string, line: number) => string;
  disputes: Record<Dispute, string>;
  ownBrowser: string;
}> = {
  vi: {
    fileName: 'dung-han-nhom',
    snapshotName: 'dung-han-kiem-tra-dot-xuat',
    problems: {
      notOurs: 'Không phải tệp nhóm của Đúng Hạn; xin thành viên gửi tệp lưu bằng nút “Lưu tệp nhóm”',
      otherVersion: 'Tệp do phiên bản khác của Đúng Hạn lập; cần dùng cùng một phiên bản',
      notText: 'Tệp có đoạn không phải văn bản UTF-8',
      truncated: 'Tệp bị cụt, thiếu hồ sơ',
      longer: 'Tệp có nhiều dòng hơn số hồ sơ ghi ở đầu tệp',
      damaged: 'Tệp có dòng không đúng khuôn dạng',
      future: 'Tệp ghi thời điểm muộn hơn bây giờ; cần kiểm tra đồng hồ của máy đã lập tệp và của máy này',
      sameKey: 'Một hồ sơ có hai lần trong tệp',
      sameFile: 'Tệp này đã được nhập',
      older: 'Đã có tệp mới hơn của cùng thành viên',
      tooLarge: 'Tệp quá lớn',
      tooManyRows: 'Quá nhiều hồ sơ, vượt giới hạn 1.000.000',
      longLine: 'Tệp có dòng quá dài',
      unreadable: 'Không đọc được tệp',
    },
    atLine: (reason, line) => `${reason} (dòng ${count('vi', line)})`,
    disputes: { unit: 'Đơn vị chủ trì', person: 'Người xử lý', due: 'Hạn', done: 'Đã xong hay chưa' },
    ownBrowser: 'Trình duyệt này',
  },
  en: {
    fileName: 'dung-han-team',
    snapshotName: 'dung-han-inspection',
    problems: {
      notOurs: 'Not a team file of Đúng Hạn; ask for one saved by the button “Save the team file”',
      otherVersion: 'Made by another version of Đúng Hạn; use the same one',
      notText: 'Part of the file is not UTF-8 text',
      truncated: 'The file is cut off: dossiers are missing',
      longer: 'The file has more lines than its header says',
      damaged: 'A line of the file is not of the known form',
      future: 'The file tells of a time later than now: check the clocks of both computers',
      sameKey: 'The file has one dossier twice',
      sameFile: 'This file has been taken in already',
      older: 'There is a newer file of the same member',
      tooLarge: 'The file is too large',
      tooManyRows: 'Too many dossiers, more than 1,000,000',
      longLine: 'A line of the file is too long',
      unreadable: 'The file cannot be read',
    },
    atLine: (reason, line) => `${reason} (line ${count('en', line)})`,
    disputes: { unit: 'Lead unit', person: 'Handler', due: 'Due', done: 'Done or not' },
    ownBrowser: 'This browser',
  },
};
