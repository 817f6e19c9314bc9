import type { Texts } from './language';
import { count } from './numbers';

/** Texts of the popup about the lists of the page in front, and about who the user is there. */
export const pageTexts: Texts<{
  /** Of one list; the total only where the page says it. */
  seen: (seen: number, total: number | undefined) => string;
  suspect: string;
  suspectMore: string;
  suspectHelp: string;
  partly: (missing: string) => string;
  unnamed: (rows: number) => string;
  diagnosis: string;
  diagnosisHelp: string;
  diagnosisFile: string;
  ask: (who: string) => string;
  yes: string;
  no: string;
  edit: string;
  you: (who: string) => string;
  nobody: string;
  enter: string;
  names: string;
  namesHelp: string;
  unit: string;
  save: string;
  cancel: string;
}> = {
  vi: {
    seen: (seen, total) =>
      total === undefined
        ? `đã thấy ${count('vi', seen)}`
        : seen > total
          ? `đã thấy ${count('vi', seen)}, trang đang ghi ${count('vi', total)}`
          : `đã thấy ${count('vi', seen)}/${count('vi', total)}`,
    suspect: 'Chưa đọc được danh sách trong trang này.',
    suspectMore: 'Còn danh sách khác trong trang này chưa đọc được.',
    suspectHelp: 'Lưu tệp chẩn đoán và gửi cho người hỗ trợ để bổ sung cách đọc.',
    partly: (missing) => `Chưa đọc được hết: ${missing}.`,
    unnamed: (rows) => `${count('vi', rows)} dòng không lưu được vì không rõ là hồ sơ nào`,
    diagnosis: 'Lưu tệp chẩn đoán',
    diagnosisHelp: 'Chỉ gồm cấu trúc trang và mục thiết lập sai; không có tên người, số, trích yếu.',
    diagnosisFile: 'dung-han-chan-doan',
    ask: (who) => `Trên trang này bạn là ${who}?`,
    yes: 'Đúng',
    no: 'Không phải',
    edit: 'Sửa',
    you: (who) => `Bạn là ${who}`,
    nobody: 'Chưa rõ bạn là ai trên trang này.',
    enter: 'Nhập họ tên',
    names: 'Họ tên',
    namesHelp: 'Nhiều cách viết thì cách nhau bằng dấu phẩy.',
    unit: 'Đơn vị',
    save: 'Lưu',
    cancel: 'Huỷ',
  },
  en: {
    seen: (seen, total) =>
      total === undefined
        ? `${count('en', seen)} seen`
        : seen > total
          ? `${count('en', seen)} seen, the page says ${count('en', total)}`
          : `${count('en', seen)}/${count('en', total)} seen`,
    suspect: 'The list in this page cannot be read yet.',
    suspectMore: 'Another list in this page cannot be read yet.',
    suspectHelp: 'Save a diagnosis file and send it to whoever supports you.',
    partly: (missing) => `Not all can be read: ${missing}.`,
    unnamed: (rows) => `${count('en', rows)} not kept, because nothing tells which dossier they are`,
    diagnosis: 'Save a diagnosis file',
    diagnosisHelp: 'Holds the structure of the page and wrong settings only: no names, numbers or subjects.',
    diagnosisFile: 'dung-han-diagnosis',
    ask: (who) => `Are you ${who} on this site?`,
    yes: 'Yes',
    no: 'No',
    edit: 'Edit',
    you: (who) => `You are ${who}`,
    nobody: 'It is not known who you are on this site.',
    enter: 'Enter your name',
    names: 'Name',
    namesHelp: 'Several spellings are parted by commas.',
    unit: 'Unit',
    save: 'Save',
    cancel: 'Cancel',
  },
};
