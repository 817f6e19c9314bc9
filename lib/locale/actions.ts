import type { Action, ActionProblem } from '../model/action';
import type { SnoozeChoice } from '../model/dossier-view';
import type { Texts } from './language';

/** Texts of what a user can do with a dossier, and of the page that tells everything about it. */
export const actionTexts: Texts<{
  actions: string;
  due: string;
  noDue: string;
  explanation: string;
  lists: string;
  seen: (first: string, last: string) => string;
  unit: string;
  person: string;
  own: {
    due: (reason: string) => string;
    paused: (since: string, reason: string) => string;
    closed: (date: string, reason: string) => string;
    hidden: string;
    left: (date: string) => string;
    snoozed: (until: string) => string;
    objective: (reason: string) => string;
    /** `what`: of `criticismTexts`. */
    criticised: (what: string, date: string) => string;
  };
  snooze: string;
  snoozes: Record<SnoozeChoice['kind'], string>;
  snoozeTitle: (until: string) => string;
  wake: string;
  ownDue: string;
  ownDueEdit: string;
  ownDueDrop: string;
  date: string;
  time: string;
  reason: string;
  reasonNeeded: string;
  pause: string;
  resume: string;
  close: string;
  reopen: string;
  hide: string;
  show: string;
  assessment: string;
  assessmentHelp: string;
  objective: string;
  objectiveEdit: string;
  objectiveDrop: string;
  criticise: string;
  criticiseKind: string;
  criticiseDate: string;
  criticiseDrop: (what: string, date: string) => string;
  save: string;
  cancel: string;
  notes: string;
  noNotes: string;
  newNote: string;
  addNote: string;
  edit: string;
  remove: string;
  history: string;
  undo: string;
  /** `until`: of a snooze; '' where it is none. */
  did: Record<Action['kind'], (number: string, until: string) => string>;
  undone: string;
  problems: Record<ActionProblem, string>;
}> = {
  vi: {
    actions: 'Thao tác',
    due: 'Hạn',
    noDue: 'Chưa đọc được hạn',
    explanation: 'Vì sao là hạn này',
    lists: 'Đã thấy trong',
    seen: (first, last) => `Thấy lần đầu ${first}, lần cuối ${last}`,
    unit: 'Đơn vị',
    person: 'Người xử lý',
    own: {
      due: (reason) => `Đang dùng hạn riêng: ${reason}`,
      paused: (since, reason) => `Tạm dừng từ ${since}${reason === '' ? '' : `: ${reason}`}`,
      closed: (date, reason) => `Đã đóng ${date}${reason === '' ? '' : `: ${reason}`}`,
      hidden: 'Đang ẩn: không có nhãn trên trang, không có trong danh sách',
      left: (date) => `Không còn trong danh sách nào của trang từ ${date}: không tính là quá hạn, không nhắc`,
      snoozed: (until) => `Không nhắc cho tới ${until}`,
      objective: (reason) => `Nguyên nhân khách quan: ${reason}`,
      criticised: (what, date) => `Có ${what} ngày ${date}`,
    },
    snooze: 'Nhắc lại sau',
    snoozes: { hours: '2 giờ làm việc', morning: 'Sáng ngày làm việc tới', monday: 'Đầu tuần tới' },
    snoozeTitle: (until) => `Không nhắc cho tới ${until}`,
    wake: 'Nhắc lại ngay',
    ownDue: 'Đặt hạn riêng',
    ownDueEdit: 'Sửa hạn riêng',
    ownDueDrop: 'Bỏ hạn riêng',
    date: 'Ngày',
    time: 'Giờ (không bắt buộc)',
    reason: 'Lý do',
    reasonNeeded: 'Lý do (bắt buộc)',
    pause: 'Tạm dừng',
    resume: 'Tiếp tục',
    close: 'Đóng hồ sơ',
    reopen: 'Mở lại',
    hide: 'Ẩn',
    show: 'Hiện lại',
    assessment: 'Đánh giá',
    assessmentHelp: 'Chỉ dùng trong báo cáo tỷ lệ quá hạn; không làm thay đổi hạn và tình trạng của hồ sơ.',
    objective: 'Ghi nguyên nhân khách quan',
    objectiveEdit: 'Sửa nguyên nhân khách quan',
    objectiveDrop: 'Bỏ nguyên nhân khách quan',
    criticise: 'Ghi bút phê phê bình, rút kinh nghiệm',
    criticiseKind: 'Nội dung bút phê',
    criticiseDate: 'Ngày bút phê',
    criticiseDrop: (what, date) => `Xoá ${what} ngày ${date}`,
    save: 'Lưu',
    cancel: 'Thôi',
    notes: 'Ghi chú',
    noNotes: 'Chưa có ghi chú. Ghi chú chỉ nằm trên máy này, trang nguồn không thấy.',
    newNote: 'Ghi chú mới',
    addNote: 'Thêm ghi chú',
    edit: 'Sửa',
    remove: 'Xoá',
    history: 'Lịch sử',
    undo: 'Hoàn tác',
    did: {
      ownDue: (number) => `Đã đổi hạn riêng của ${number}.`,
      pause: (number) => `Đã tạm dừng ${number}.`,
      resume: (number) => `Đã cho ${number} chạy tiếp.`,
      close: (number) => `Đã đóng ${number}.`,
      reopen: (number) => `Đã mở lại ${number}.`,
      hide: (number) => `Đã ẩn ${number}.`,
      show: (number) => `Đã hiện lại ${number}.`,
      snooze: (number, until) =>
        until === '' ? `Nhắc lại ${number} như thường.` : `Không nhắc ${number} cho tới ${until}.`,
      objective: (number) => `Đã đổi nguyên nhân khách quan của ${number}.`,
      criticise: (number) => `Đã ghi bút phê vào ${number}.`,
      uncriticise: (number) => `Đã xoá một bút phê của ${number}.`,
      note: (number) => `Đã ghi chú vào ${number}.`,
    },
    undone: 'đã hoàn tác',
    problems: {
      unknown: 'Hồ sơ này không còn được lưu.',
      nothing: 'Không có gì thay đổi.',
      reason: 'Cần ghi lý do.',
      date: 'Ngày giờ không hợp lệ hoặc đã qua.',
      future: 'Ngày này chưa tới.',
      undone: 'Việc này đã được hoàn tác.',
      later: 'Sau đó đã có thay đổi khác: hãy hoàn tác việc mới hơn trước.',
      noStorage: 'Không ghi được: trình duyệt không cho dùng bộ nhớ.',
      quota: 'Không ghi được: ổ đĩa đã đầy. Những gì đã lưu vẫn còn.',
      newer: 'Không ghi được: dữ liệu do bản Đúng Hạn mới hơn ghi. Khởi động lại trình duyệt để dùng bản mới.',
    },
  },
  en: {
    actions: 'Actions',
    due: 'Due',
    noDue: 'No readable deadline',
    explanation: 'Why this deadline',
    lists: 'Seen in',
    seen: (first, last) => `First seen ${first}, last seen ${last}`,
    unit: 'Unit',
    person: 'Handler',
    own: {
      due: (reason) => `Own deadline: ${reason}`,
      paused: (since, reason) => `Paused since ${since}${reason === '' ? '' : `: ${reason}`}`,
      closed: (date, reason) => `Closed ${date}${reason === '' ? '' : `: ${reason}`}`,
      hidden: 'Hidden: no badge in the page, in no list',
      left: (date) => `In no list of any page since ${date}: not counted as overdue, no reminders`,
      snoozed: (until) => `No reminder until ${until}`,
      objective: (reason) => `Objective cause: ${reason}`,
      criticised: (what, date) => `Has a ${what} of ${date}`,
    },
    snooze: 'Remind later',
    snoozes: { hours: '2 working hours', morning: 'Next working morning', monday: 'Start of next week' },
    snoozeTitle: (until) => `No reminder until ${until}`,
    wake: 'Remind again',
    ownDue: 'Own deadline',
    ownDueEdit: 'Edit own deadline',
    ownDueDrop: 'Drop own deadline',
    date: 'Day',
    time: 'Time (optional)',
    reason: 'Reason',
    reasonNeeded: 'Reason (required)',
    pause: 'Pause',
    resume: 'Resume',
    close: 'Close',
    reopen: 'Reopen',
    hide: 'Hide',
    show: 'Show again',
    assessment: 'Assessment',
    assessmentHelp: 'For late rates in reports only; deadline and state of the dossier stay as they are.',
    objective: 'Record an objective cause',
    objectiveEdit: 'Edit the objective cause',
    objectiveDrop: 'Drop the objective cause',
    criticise: 'Record a leader’s note',
    criticiseKind: 'What the note says',
    criticiseDate: 'Day of the note',
    criticiseDrop: (what, date) => `Delete the ${what} of ${date}`,
    save: 'Save',
    cancel: 'Cancel',
    notes: 'Notes',
    noNotes: 'No notes. Notes stay on this computer; the site never sees them.',
    newNote: 'New note',
    addNote: 'Add note',
    edit: 'Edit',
    remove: 'Delete',
    history: 'History',
    undo: 'Undo',
    did: {
      ownDue: (number) => `Own deadline of ${number} changed.`,
      pause: (number) => `${number} paused.`,
      resume: (number) => `${number} resumed.`,
      close: (number) => `${number} closed.`,
      reopen: (number) => `${number} reopened.`,
      hide: (number) => `${number} hidden.`,
      show: (number) => `${number} shown again.`,
      snooze: (number, until) =>
        until === '' ? `${number} is reminded of as usual.` : `No reminder of ${number} until ${until}.`,
      objective: (number) => `Objective cause of ${number} changed.`,
      criticise: (number) => `A leader’s note recorded on ${number}.`,
      uncriticise: (number) => `A leader’s note on ${number} deleted.`,
      note: (number) => `Note added to ${number}.`,
    },
    undone: 'undone',
    problems: {
      unknown: 'This dossier is not kept any more.',
      nothing: 'Nothing changed.',
      reason: 'It needs a reason.',
      date: 'No such day or time, or it is past.',
      future: 'That day has not come yet.',
      undone: 'This was undone before.',
      later: 'Something else was changed after it: undo that first.',
      noStorage: 'Not written: the browser refuses storage.',
      quota: 'Not written: the disk is full. What was kept is safe.',
      newer: 'Not written: a newer Đúng Hạn wrote the data. Restart the browser to use that version.',
    },
  },
};
