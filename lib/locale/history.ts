import type { DossierEvent, LetterEvent, OwnMarks } from '../model/event';
import type { LetterStage } from '../model/letter';
import type { CourseState } from '../model/letter-course';
import { criticismTexts } from './criticism';
import { formatCivil, formatDateTime } from './dates';
import { fieldTexts } from './fields';
import type { Language, Texts } from './language';
import { letterNames } from './letters';

interface HistoryTexts {
  firstSeen: (list: string) => string;
  listed: (list: string) => string;
  gone: (list: string) => string;
  back: (list: string) => string;
  changed: (field: string, from: string, to: string) => string;
  nothing: string;
  ownDue: (due: string, reason: string) => string;
  ownDueDropped: string;
  paused: (reason: string) => string;
  resumed: string;
  closed: (reason: string) => string;
  reopened: string;
  hidden: string;
  shown: string;
  snoozed: (until: string) => string;
  woken: string;
  objective: (reason: string) => string;
  objectiveDropped: string;
  criticised: (what: string, date: string) => string;
  uncriticised: (what: string, date: string) => string;
  noted: string;
  noteChanged: string;
  noteRemoved: string;
  undone: string;
  reminded: string;
  stages: Record<LetterStage, string>;
  /** `letter`: one of `stages`. */
  lettered: Record<CourseState, (letter: string, event: LetterEvent, date: string) => string>;
}

const because = (reason: string) => (reason === '' ? '' : `: ${reason}`);

const texts: Texts<HistoryTexts> = {
  vi: {
    firstSeen: (list) => `Thấy lần đầu trong “${list}”`,
    listed: (list) => `Có thêm trong “${list}”`,
    gone: (list) => `Không còn trong “${list}”`,
    back: (list) => `Trở lại “${list}”`,
    changed: (field, from, to) => `Đổi ${field}: ${from} → ${to}`,
    nothing: '(trống)',
    ownDue: (due, reason) => `Đặt hạn riêng ${due}${because(reason)}`,
    ownDueDropped: 'Bỏ hạn riêng',
    paused: (reason) => `Tạm dừng${because(reason)}`,
    resumed: 'Tiếp tục',
    closed: (reason) => `Đóng hồ sơ${because(reason)}`,
    reopened: 'Mở lại',
    hidden: 'Ẩn',
    shown: 'Hiện lại',
    snoozed: (until) => `Không nhắc cho tới ${until}`,
    woken: 'Nhắc lại như thường',
    objective: (reason) => `Ghi nguyên nhân khách quan${because(reason)}`,
    objectiveDropped: 'Bỏ nguyên nhân khách quan',
    criticised: (what, date) => `Ghi ${what} ngày ${date}`,
    uncriticised: (what, date) => `Xoá ${what} ngày ${date}`,
    noted: 'Thêm ghi chú',
    noteChanged: 'Sửa ghi chú',
    noteRemoved: 'Xoá ghi chú',
    undone: 'Hoàn tác một việc trước đó',
    reminded: 'Đã nhắc bạn',
    stages: { early: 'phiếu nhắc việc', first: 'văn bản lần 1', second: 'văn bản lần 2', third: 'văn bản lần 3' },
    lettered: {
      proposed: (letter, { unit }) => `Đến lúc gửi ${letter} tới ${unit}`,
      drafted: (letter, { unit }) => `Soạn ${letter} gửi ${unit}`,
      sent: (letter, { unit, number = '' }, date) => `Đã gửi ${letter} số ${number} ngày ${date} tới ${unit}`,
      answered: (_letter, { unit }) => `${unit} đã trả lời`,
      withdrawn: (letter, { reason = '' }) => `Rút ${letter}${because(reason)}`,
    },
  },
  en: {
    firstSeen: (list) => `First seen in “${list}”`,
    listed: (list) => `Also in “${list}”`,
    gone: (list) => `No longer in “${list}”`,
    back: (list) => `Back in “${list}”`,
    changed: (field, from, to) => `Changed ${field}: ${from} → ${to}`,
    nothing: '(empty)',
    ownDue: (due, reason) => `Own deadline ${due}${because(reason)}`,
    ownDueDropped: 'Own deadline dropped',
    paused: (reason) => `Paused${because(reason)}`,
    resumed: 'Resumed',
    closed: (reason) => `Closed${because(reason)}`,
    reopened: 'Reopened',
    hidden: 'Hidden',
    shown: 'Shown again',
    snoozed: (until) => `No reminder until ${until}`,
    woken: 'Reminders as usual',
    objective: (reason) => `Objective cause${because(reason)}`,
    objectiveDropped: 'Objective cause dropped',
    criticised: (what, date) => `Recorded: ${what} of ${date}`,
    uncriticised: (what, date) => `Deleted: ${what} of ${date}`,
    noted: 'Note added',
    noteChanged: 'Note changed',
    noteRemoved: 'Note deleted',
    undone: 'Something before was undone',
    reminded: 'You were reminded',
    stages: { early: 'nudge', first: 'first letter', second: 'second letter', third: 'third letter' },
    lettered: {
      proposed: (letter, { unit }) => `Time for the ${letter} to ${unit}`,
      drafted: (letter, { unit }) => `Drafted the ${letter} to ${unit}`,
      sent: (letter, { unit, number = '' }, date) => `Sent the ${letter}, no. ${number} of ${date}, to ${unit}`,
      answered: (_letter, { unit }) => `${unit} has answered`,
      withdrawn: (letter, { reason = '' }) => `Withdrew the ${letter}${because(reason)}`,
    },
  },
};

/** What one event of a dossier's history says. */
export function eventText(event: DossierEvent, language: Language): string {
  const say = texts[language];
  switch (event.kind) {
    case 'firstSeen':
    case 'listed':
    case 'gone':
    case 'back':
      return say[event.kind](event.list.title);
    case 'changed':
      return say.changed(fieldTexts[language][event.field], event.from || say.nothing, event.to || say.nothing);
    case 'noted':
      return event.from === '' ? say.noted : event.to === '' ? say.noteRemoved : say.noteChanged;
    case 'undone':
    case 'reminded':
      return say[event.kind];
    case 'lettered':
      return say.lettered[event.state](letterName(event, language), event, formatCivil(event.date ?? ''));
    default:
      return markText(event, language);
  }
}

/** Reminders by their stage, other letters by their form. */
function letterName({ letter, stage }: LetterEvent, language: Language): string {
  const isOther = letter === 'vanBanXinLoi' || letter === 'phieuXinLoi' || letter === 'baoCaoQuaHan';
  return isOther ? letterNames[language].kinds[letter] : texts[language].stages[stage];
}

type MarkEvent = Extract<DossierEvent, { after: OwnMarks }>;

function markText({ kind, before, after }: MarkEvent, language: Language): string {
  const say = texts[language];
  const { due, pauses, closed, snoozedUntil, objective } = after;
  switch (kind) {
    case 'ownDue':
      return due === undefined ? say.ownDueDropped : say.ownDue(formatCivil(due.due), due.reason);
    case 'paused':
      return say.paused(pauses?.at(-1)?.reason ?? '');
    case 'closed':
      return say.closed(closed?.reason ?? '');
    case 'snoozed':
      return snoozedUntil === undefined ? say.woken : say.snoozed(formatDateTime(snoozedUntil));
    case 'objective':
      return objective === undefined ? say.objectiveDropped : say.objective(objective.reason);
    case 'criticised':
      return criticisedText(after.criticised?.at(-1), say.criticised, language);
    case 'uncriticised':
      return criticisedText(goneFrom(before, after), say.uncriticised, language);
    default:
      return say[kind];
  }
}

type Criticised = NonNullable<OwnMarks['criticised']>[number];

function criticisedText(one: Criticised | undefined, say: HistoryTexts['criticised'], language: Language): string {
  return one === undefined ? '' : say(criticismTexts[language][one.kind], formatCivil(one.date));
}

function goneFrom({ criticised }: OwnMarks, after: OwnMarks): Criticised | undefined {
  return criticised?.find(({ kind, date }) => !after.criticised?.some((one) => one.kind === kind && one.date === date));
}
