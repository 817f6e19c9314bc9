import type { Role, Urgency } from '../model/deadline';

/**
 * Words of e-office columns (domain.md §2.2), as `fold` writes them: lower case, no diacritics.
 * Order counts only where one list contains a word of another.
 */

/** Độ khẩn: words and the codes of three-level systems. "Hoả tốc hẹn giờ" survives from older rules. */
export const urgencies: Record<string, Urgency> = {
  '': 'thuong',
  thuong: 'thuong',
  'binh thuong': 'thuong',
  'khong khan': 'thuong',
  khan: 'khan',
  'khan cap': 'khan',
  'thuong khan': 'thuongKhan',
  'rat khan': 'thuongKhan',
  'hoa toc': 'hoaToc',
  'hoa toc hen gio': 'hoaToc',
  '1': 'thuong',
  '2': 'khan',
  '3': 'hoaToc',
};

export const roles: Record<string, Role> = {
  'xu ly chinh': 'chuTri',
  'chu tri': 'chuTri',
  'chu tri xu ly': 'chuTri',
  'phu trach': 'chuTri',
  'de thuc hien': 'chuTri',
  xlc: 'chuTri',
  ct: 'chuTri',
  'phoi hop': 'phoiHop',
  'phoi hop xu ly': 'phoiHop',
  'dong xu ly': 'phoiHop',
  ph: 'phoiHop',
  phxl: 'phoiHop',
  'nhan de biet': 'deBiet',
  'de biet': 'deBiet',
  debiet: 'deBiet',
  'nhan biet': 'deBiet',
  'de bao cao': 'deBiet',
  ndb: 'deBiet',
  'theo doi': 'theoDoi',
  'giam sat': 'theoDoi',
};

/** Words in a list's title that give every row of it a role, where rows do not say theirs. */
export const listRoles: readonly [RegExp, Role][] = [
  [/\b(?:nhan de biet|de biet|nhan biet)\b/, 'deBiet'],
  [/\bphoi hop\b/, 'phoiHop'],
  [/\bxu ly chinh\b/, 'chuTri'],
];

/** The clock has ended. A word alone, or with how it ended and when. */
export const doneStatus =
  /^(?:(?:da )?(?:hoan thanh|hoan tat|ket thuc|ket thuc xu ly|xu ly xong|giai quyet xong|huy|dong)|da (?:xu ly|giai quyet|tra loi|tra ket qua|thuc hien xong)|khong (?:duoc )?tiep nhan|tu choi|(?:cong dan )?(?:yeu cau )?rut ho so|done|closed|completed)(?: (?:dung|qua|truoc|som|tre|trong) (?:han|hen))?$/;

/** The clock stands still. */
export const pausedStatus =
  /^(?:(?:dang )?(?:tam dung|dung xu ly|tam dung xu ly|tam dung giai quyet)|(?:cho|yeu cau|dang cho|cho cong dan) bo sung(?: (?:giay to|ho so))?|yeu cau thuc hien nghia vu tai chinh|cho thuc hien nghia vu tai chinh|waiting|paused)$/;

/** A list of finished dossiers, by its title. */
export const doneList = /\bda (?:xu ly|giai quyet|hoan thanh|ket thuc|tra ket qua|tra loi)\b/;
/** "Chưa xử lý" and "đã xử lý" side by side say nothing. */
export const openList = /\b(?:chua|cho|dang|can) (?:xu ly|giai quyet|hoan thanh|ket thuc|tra ket qua|tra loi)\b/;

/** What a cell says when nobody or nothing is entered in it. */
export const blank = /^(?:[-–—.…_*\s]*|n\/a|null|none|chua (?:co|ro|giao|phan cong|xac dinh|cap nhat))$/;

/** A step in which others are asked for their opinion, by the beginning of a status or of a short note. */
export const opinionStep = /^(?:(?:dang|cho|can) )*(?:(?:xin|lay|cho|tham gia|gop) )+y kien\b/;

/** Words of the host's own clock: that they change says nothing of work. */
export const clockStatus =
  /^(?:(?:con|trong|chua den|sap den|sap qua|sap tre|den|qua|tre|cham|dung|truoc|som) (?:han|hen)(?: hom nay)?|sap tre)$/;

/** Behind a coordinating unit's name: it has said what it had to say. */
export const partnerDone = /\bda (?:cho y kien|co y kien|gop y|tra loi|phoi hop|xu ly|hoan thanh|gui|xong)\b/;

/** Finished as far as one's own part goes, or passed on: another unit may still owe an answer. */
export const handledStatus =
  /^(?:(?:da (?:xu ly|giai quyet|thuc hien)(?: xong)?|(?:xu ly|giai quyet|thuc hien) xong)(?: (?:dung|qua|truoc|som|tre|trong) (?:han|hen))?|da (?:chuyen|giao|phan cong)\b.*)$/;

/** The same of a list, by its title. */
export const handledList = /\b(?:da (?:xu ly|giai quyet|chuyen|giao)|toi giao)\b/;

/** A list of what was answered or ended. */
export const answeredList = /\bda (?:hoan thanh|ket thuc|tra ket qua|tra loi)\b/;

/** The unit has answered, though the matter may go on. */
export const answeredStatus = /^(?:don vi )?da (?:co )?(?:(?:vb|van ban) )?(?:tra loi|phuc dap|phan hoi)\b/;

/** A list of what one follows. */
export const followedList =
  /(?:^|\b(?:toi|dang|can|vb|van ban|den|viec|vu|ho so) )theo doi$|\btoi (?:theo doi|giam sat)\b/;

/** Titles before a person's name. */
export const honorifics = /^(?:ong|ba|anh|chi|dong chi|d\/c|mr\.?|ms\.?|mrs\.?) /;
