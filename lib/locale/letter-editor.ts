import type { LetterDirection } from '../model/letter-office';
import type { Texts } from './language';
import { count } from './numbers';

/** Texts of the page where letters are drafted, and of the panel's list of them. */
export const letterTexts: Texts<{
  title: string;
  /** Where the sheet will stand. */
  noPreview: string;
  gone: string;
  choices: string;
  kind: string;
  stage: string;
  direction: string;
  directions: Record<LetterDirection, string>;
  unit: string;
  newDue: string;
  again: string;
  againHelp: string;
  againDone: string;
  againUndone: string;
  texts: string;
  about: string;
  addressees: string;
  onePerLine: string;
  onePerTitle: string;
  part: (n: number) => string;
  dots: string;
  dotsOfSeveral: string;
  daysHelp: string;
  sendThere: string;
  tables: string;
  signature: string;
  signer: string;
  recipients: string;
  byHand: string;
  byHandHelp: string;
  hand: Record<'name' | 'address' | 'phone' | 'email', string>;
  check: string;
  changed: string;
  missing: (n: number) => string;
  output: string;
  docx: string;
  copy: string;
  copyPlain: string;
  print: string;
  neverSends: string;
  saved: (file: string) => string;
  copied: string;
  notCopied: string;
  markSent: string;
  sentHelp: string;
  number: string;
  date: string;
  mark: string;
  sent: (number: string, date: string) => string;
  sentNotice: string;
  withdraw: string;
  withdrawn: string;
  reason: string;
  remove: string;
  removed: string;
  undo: string;
  putBack: string;
  dossiers: (n: number) => string;
  leaveOut: string;
  leaveOutOf: (name: string) => string;
  outdated: string;
  oneUnit: string;
  failed: Record<'noStorage' | 'quota' | 'newer' | 'gone', string>;
  proposals: string;
  proposalsHelp: string;
  noProposals: string;
  proposal: (stage: string, owing: string, dossiers: number) => string;
  draft: string;
  letters: string;
  noLetters: string;
  edited: (when: string) => string;
  open: string;
  courses: string;
  chosen: (n: number) => string;
  draftChosen: string;
  clear: string;
  choose: (number: string) => string;
}> = {
  vi: {
    title: 'Soạn văn bản',
    noPreview: 'Bản xem trước hiện ở đây khi đã đủ thông tin để soạn.',
    gone: 'Văn bản này không còn được lưu: bản nháp đã xoá, hoặc một hồ sơ trong đó đã bị xoá hay đã thành văn bản mật. Cũng có thể trình duyệt không cho đọc dữ liệu đã lưu: kiểm tra dung lượng ổ đĩa rồi mở lại.',
    choices: 'Loại văn bản',
    kind: 'Hình thức',
    stage: 'Lần',
    direction: 'Nơi nhận so với cơ quan mình',
    directions: { below: 'Cấp dưới (yêu cầu)', equal: 'Ngang cấp (đề nghị)', above: 'Cấp trên (trân trọng đề nghị)' },
    unit: 'Đơn vị nhận',
    newDue: 'Thời hạn mới',
    again: 'Soạn lại từ dữ liệu',
    againHelp: 'Soạn lại sẽ thay những chỗ đã sửa tay.',
    againDone: 'Đã soạn lại từ dữ liệu.',
    againUndone: 'Đã trả lại nội dung trước khi soạn lại.',
    texts: 'Nội dung',
    about: 'Trích yếu (V/v)',
    addressees: 'Kính gửi',
    onePerLine: 'mỗi dòng một nơi',
    onePerTitle: 'mỗi chức vụ một dòng',
    part: (n) => `Đoạn ${n}`,
    dotsOfSeveral: 'Mỗi hồ sơ một người nộp: điền trong tệp DOCX, hoặc viết tay sau khi in.',
    daysHelp:
      'Văn bản đếm số ngày làm việc đã sang kể từ hạn, không kể giờ; nhãn và danh sách đếm thời gian làm việc đã trôi qua, nên có thể ít hơn 1 ngày.',
    sendThere: 'Vẫn gửi đơn vị này',
    dots: 'Điền ở phần “Người nộp hồ sơ”, hoặc viết tay sau khi in.',
    tables: 'Bảng và phụ lục sửa trong tệp DOCX.',
    signature: 'Chức vụ người ký',
    signer: 'Họ tên người ký',
    recipients: 'Nơi nhận',
    byHand: 'Người nộp hồ sơ',
    byHandHelp: 'Chỉ đưa vào tệp, bản chép và bản in; không lưu lại.',
    hand: { name: 'Họ tên', address: 'Địa chỉ', phone: 'Điện thoại', email: 'Thư điện tử' },
    check: 'Cần xem lại',
    changed: 'Từ khi soạn đã có thay đổi',
    missing: (n) => `${count('vi', n)} chỗ còn trống, đánh dấu […]. Hãy điền trước khi trình ký.`,
    output: 'Lấy văn bản',
    docx: 'Tải tệp DOCX',
    copy: 'Chép có định dạng',
    copyPlain: 'Chép chữ thường',
    print: 'In',
    neverSends: 'Đúng Hạn không gửi gì. Số, ngày và chữ ký do văn thư và người ký điền.',
    saved: (file) => `Đã lưu ${file}.`,
    copied: 'Đã chép. Dán vào trình soạn thảo của hệ thống văn bản.',
    notCopied: 'Không chép được: trình duyệt không cho phép.',
    markSent: 'Đã gửi',
    sentHelp: 'Khi cơ quan đã phát hành, ghi số và ngày để tính lần nhắc sau.',
    number: 'Số ký hiệu',
    date: 'Ngày văn bản',
    mark: 'Ghi là đã gửi',
    sent: (number, date) => `Đã gửi: số ${number} ngày ${date}.`,
    sentNotice: 'Đã ghi vào lịch sử của các hồ sơ.',
    withdraw: 'Rút lại',
    withdrawn: 'Đã rút. Lần nhắc này có thể soạn lại.',
    reason: 'Lý do',
    remove: 'Xoá bản nháp',
    removed: 'Đã xoá bản nháp.',
    undo: 'Hoàn tác',
    putBack: 'Đã khôi phục bản nháp.',
    dossiers: (n) => `Hồ sơ trong văn bản (${count('vi', n)})`,
    leaveOut: 'Bỏ',
    leaveOutOf: (name) => `Bỏ ${name} khỏi văn bản`,
    outdated: 'Nội dung còn theo lựa chọn trước. Bấm “Soạn lại từ dữ liệu” để viết lại theo lựa chọn mới.',
    oneUnit: 'Là một đơn vị',
    failed: {
      noStorage: 'Không lưu được: trình duyệt không cho dùng bộ nhớ. Hãy tải tệp để khỏi mất.',
      quota: 'Không lưu được: ổ đĩa đã đầy. Hãy tải tệp để khỏi mất.',
      newer: 'Không lưu được: dữ liệu do bản Đúng Hạn mới hơn ghi.',
      gone: 'Không lưu được: một hồ sơ trong văn bản không còn được lưu.',
    },
    proposals: 'Đến lúc nhắc',
    proposalsHelp: 'Hồ sơ bạn đã xong phần mình mà đơn vị khác chưa trả lời, gộp theo đơn vị.',
    noProposals:
      'Chưa có đơn vị nào cần nhắc trong những hồ sơ ở tab Theo dõi (dựa vào tên của bạn trên từng trang). Hồ sơ khác: chọn trong danh sách rồi bấm “Soạn văn bản”.',
    proposal: (stage, owing, dossiers) => `${stage} · ${owing} · ${count('vi', dossiers)} hồ sơ`,
    draft: 'Soạn',
    letters: 'Văn bản đã soạn',
    noLetters: 'Chưa có văn bản nào. Chọn hồ sơ trong danh sách rồi bấm “Soạn văn bản”.',
    edited: (when) => `Sửa lần cuối ${when}`,
    open: 'Mở',
    courses: 'Văn bản nhắc về hồ sơ này',
    chosen: (n) => `Đã chọn ${count('vi', n)} hồ sơ`,
    draftChosen: 'Soạn văn bản',
    clear: 'Bỏ chọn',
    choose: (number) => `Chọn ${number}`,
  },
  en: {
    title: 'Draft a letter',
    noPreview: 'The preview appears here once there is enough to draft from.',
    gone: 'This letter is not kept any more: the draft was deleted, or a dossier in it was deleted or turned secret. Or the browser does not let stored data be read: check for disk space and open it again.',
    choices: 'Kind of letter',
    kind: 'Form',
    stage: 'Stage',
    direction: 'The addressee is',
    directions: { below: 'below the office', equal: 'its equal', above: 'above it' },
    unit: 'Addressee',
    newDue: 'New deadline',
    again: 'Draft again from the data',
    againHelp: 'Drafting again replaces what was changed by hand.',
    againDone: 'Drafted again from the data.',
    againUndone: 'The texts from before are back.',
    texts: 'Texts',
    about: 'Subject (V/v)',
    addressees: 'Kính gửi',
    onePerLine: 'one per line',
    onePerTitle: 'one per line',
    part: (n) => `Paragraph ${n}`,
    dotsOfSeveral: 'Each dossier has its own applicant: fill in the DOCX, or by hand after printing.',
    daysHelp:
      'The letter counts working days begun since the deadline; badges and lists count working time that has passed, which may be one day less.',
    sendThere: 'Send it there all the same',
    dots: 'Fill it in under “Applicant”, or by hand on paper.',
    tables: 'Tables and annexes are edited in the DOCX file.',
    signature: 'Title of the signer',
    signer: 'Name of the signer',
    recipients: 'Nơi nhận',
    byHand: 'Applicant',
    byHandHelp: 'Goes into the file, the copy and the print only; it is not kept.',
    hand: { name: 'Name', address: 'Address', phone: 'Telephone', email: 'E-mail' },
    check: 'To be looked at',
    changed: 'Changed since it was drafted',
    missing: (n) => `${count('en', n)} blank${n === 1 ? '' : 's'}, marked […]. Fill them in before it is signed.`,
    output: 'Take the letter',
    docx: 'Save as DOCX',
    copy: 'Copy with formatting',
    copyPlain: 'Copy plain text',
    print: 'Print',
    neverSends: 'Đúng Hạn sends nothing. Number, date and signature are given by the clerk and the signer.',
    saved: (file) => `${file} saved.`,
    copied: 'Copied. Paste it into the editor of the e-office.',
    notCopied: 'Could not copy: the browser does not allow it.',
    markSent: 'Sent',
    sentHelp: 'When the office has issued it, enter number and date: the next reminder counts from there.',
    number: 'Number',
    date: 'Date of the letter',
    mark: 'Mark as sent',
    sent: (number, date) => `Sent: no. ${number} of ${date}.`,
    sentNotice: 'Noted in the history of the dossiers.',
    withdraw: 'Withdraw',
    withdrawn: 'Withdrawn. This stage can be drafted again.',
    reason: 'Reason',
    remove: 'Delete the draft',
    removed: 'The draft was deleted.',
    undo: 'Undo',
    putBack: 'The draft is back.',
    dossiers: (n) => `Dossiers in the letter (${count('en', n)})`,
    leaveOut: 'Leave out',
    leaveOutOf: (name) => `Leave ${name} out of the letter`,
    outdated: 'The texts are those of the choice before. “Draft again from the data” writes them anew.',
    oneUnit: 'They are one unit',
    failed: {
      noStorage: 'Not kept: the browser allows no storage. Save the file so that nothing is lost.',
      quota: 'Not kept: the disk is full. Save the file so that nothing is lost.',
      newer: 'Not kept: a newer Đúng Hạn wrote these data.',
      gone: 'Not kept: a dossier of this letter is not kept any more.',
    },
    proposals: 'Time to remind',
    proposalsHelp: 'Dossiers you have finished and another unit still owes, by unit.',
    noProposals:
      'No unit is to be reminded now of what stands under Follow-up (which goes by your name on each site). For others, select dossiers in a list, then “Draft a letter”.',
    proposal: (stage, owing, dossiers) =>
      `${stage} · ${owing} · ${count('en', dossiers)} dossier${dossiers === 1 ? '' : 's'}`,
    draft: 'Draft',
    letters: 'Letters',
    noLetters: 'No letters yet. Select dossiers in a list, then “Draft a letter”.',
    edited: (when) => `Last edited ${when}`,
    open: 'Open',
    courses: 'Reminder letters about this dossier',
    chosen: (n) => `${count('en', n)} selected`,
    draftChosen: 'Draft a letter',
    clear: 'Clear',
    choose: (number) => `Select ${number}`,
  },
};
