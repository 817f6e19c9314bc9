import type { GuideSection } from '../model/guide';
import { actionTexts } from './actions';
import { cardTexts } from './card';
import { checkTexts } from './check';
import { dataTexts } from './data';
import { letterTexts } from './letter-editor';
import { pageTexts } from './page';
import { panelTexts } from './panel';
import { popupTexts } from './popup';
import { reportFileTexts } from './report-files';
import { reportPageTexts } from './report-page';

const [actions, data, panel] = [actionTexts.en, dataTexts.en, panelTexts.en];

const seeing: GuideSection[] = [
  {
    id: 'bat',
    title: 'Turn it on for your system',
    blocks: [
      {
        kind: 'steps',
        items: [
          'To be led step by step, or to try a sample list first: **The first three steps**, at the top of this page.',
          'Open the e-office or one-stop-shop system as on any day, and a list in it.',
          `Click the icon of Đúng Hạn on the toolbar, choose **${popupTexts.en.allow}**, and agree when the browser asks. Where your organisation installed it, this is done already.`,
          'Each row with a deadline has a badge: overdue, due today, due soon, on time, paused, not readable. Finished rows have none.',
        ],
      },
      { kind: 'picture', name: 'welcome', alt: 'The first page, step 1: allow a site, or try the sample page.' },
      {
        kind: 'picture',
        name: 'inbox',
        alt: 'A list of incoming documents; each row ends with a badge such as “overdue 3 days” (in Vietnamese).',
      },
      {
        kind: 'text',
        text: 'The time left is working time: no noon, no evenings, no days off; make-up days count.',
      },
    ],
  },
  {
    id: 'vi-sao',
    title: 'Find why a dossier is at risk',
    blocks: [
      {
        kind: 'steps',
        items: [
          'In the page, click the badge of the row: a card says in which column the deadline was read, how it was counted, and which others there are. Escape closes it.',
          'Click the icon of Đúng Hạn: what is urgent comes first, with the reasons below each row.',
          `For more, choose **${panel.openPanel}** and click the number: every reason stands at the top, and below **${actions.explanation}** and **${actions.history}**.`,
        ],
      },
      { kind: 'picture', name: 'card', alt: 'A card opened from a badge says where the deadline was read.' },
      {
        kind: 'picture',
        name: 'popup',
        alt: 'The popup: how the page in front is read, then the most urgent dossiers with their reasons.',
      },
      {
        kind: 'list',
        items: [
          '“90% of the time used”: nearly all of the time since receipt is gone.',
          '“Waiting for the coordinating unit”: its date is past, and no opinion was seen.',
          '“No change seen for … working days”: it stands still; ask whoever has it.',
        ],
      },
    ],
  },
];

const acting: GuideSection[] = [
  {
    id: 'hoan',
    title: 'Snooze reminders',
    blocks: [
      {
        kind: 'steps',
        items: [
          'In the popup press … at the end of the row; in the panel open the dossier.',
          `Under **${actions.snooze}** choose ${actions.snoozes.hours}, ${actions.snoozes.morning.toLowerCase()} or ${actions.snoozes.monday.toLowerCase()}.`,
          `**${actions.undo}**, in the line that appears, takes it back. **${actions.wake}** ends it early.`,
        ],
      },
      { kind: 'picture', name: 'snooze', alt: 'What can be done with a row: snooze, pause, note.' },
      {
        kind: 'text',
        text: `Snoozing changes neither deadline nor state. Where the deadline was really put off, choose **${actions.ownDue}** and say why.`,
      },
    ],
  },
  {
    id: 'nhac',
    title: 'Draft a first reminder letter',
    blocks: [
      {
        kind: 'steps',
        items: [
          `In the panel tick the dossiers of one unit (three, say), then choose **${letterTexts.en.draftChosen}**. The tab **${panel.tabs.letters}** also proposes letters when they are due.`,
          'Look over addressee, new deadline and text. What is still missing is marked […].',
          `Press **${letterTexts.en.docx}**, and have it signed like any other document.`,
          `Once it was issued, open it again and enter number and date and press **${letterTexts.en.mark}**: the next reminder counts from there.`,
        ],
      },
      {
        kind: 'picture',
        name: 'letter',
        alt: 'The letter editor: its text on the left, the letter as it is laid out on the right.',
      },
    ],
  },
  {
    id: 'xuat',
    title: 'Save a list',
    blocks: [
      {
        kind: 'steps',
        items: [
          `The short way: the popup, **${popupTexts.en.saveCsv}**.`,
          `With all columns and filters: open the **${panel.openReport}**, filter by unit or state, then choose **${reportFileTexts.en.xlsx}**, **${reportFileTexts.en.csv}**, **${reportFileTexts.en.ics}** or **${reportFileTexts.en.print}**.`,
          `For whoever puts the team’s figures together: in the report, **${reportPageTexts.en.tabs.team}**, **${reportFileTexts.en.saveOwn}**.`,
        ],
      },
    ],
  },
  {
    id: 'doc-sai',
    title: 'When something is read wrong',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Click the wrong badge, choose **${cardTexts.en.correct}**, and click a cell of the page that has the deadline. Look at the preview, and save it if it is right.`,
          `No badge in the whole list: in the popup **${pageTexts.en.diagnosis}**, and send it to whoever supports you. It has no names, numbers or subjects.`,
          `The **${checkTexts.en.title}** says which sites are allowed and which lists are read well.`,
        ],
      },
    ],
  },
  {
    id: 'mat',
    title: 'Secret documents',
    blocks: [
      {
        kind: 'text',
        text: 'Rows marked Mật, Tối mật or Tuyệt mật have badges on screen, but are never kept: they are in no panel, report, file or letter. Nothing is kept from private windows.',
      },
    ],
  },
  {
    id: 'xoa',
    title: 'Delete data',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Open the panel, tab **${panel.tabs.data}**: it says how much is kept. **${data.makeBackup}** first if you may need it again.`,
          `Only finished dossiers: enter the days, press **${data.preview}**, then **${data.forget}**.`,
          `Everything, as when the computer goes to somebody else: **${data.wipe}**, and type ${data.wipeWord} to confirm.`,
        ],
      },
      { kind: 'picture', name: 'data', alt: 'The tab Data of the panel: how much is kept, backup, deletion.' },
    ],
  },
];

/** The guide for those who work on dossiers. Names of buttons come from where they are drawn. */
export const guideStaffEn: readonly GuideSection[] = [...seeing, ...acting];
