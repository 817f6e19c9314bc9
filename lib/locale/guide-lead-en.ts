import type { GuideSection } from '../model/guide';
import { letterTexts } from './letter-editor';
import { optionTexts } from './options';
import { panelTexts } from './panel';
import { reportFileTexts } from './report-files';
import { reportPageTexts } from './report-page';
import { settingTexts } from './settings';

const [report, files] = [reportPageTexts.en, reportFileTexts.en];

const watching: GuideSection[] = [
  {
    id: 'hom-nay',
    title: 'See the unit’s work of today',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Click the icon of Đúng Hạn: the first line says how much is overdue, due today and due soon.',
          `Choose **${panelTexts.en.openReport}** to see all, by the time left.`,
          `Filter by **${report.facets.units}** and **${report.facets.states}**, or **${report.group.toLowerCase()}** unit. **${report.saveView}** keeps a filter for the next time.`,
        ],
      },
      {
        kind: 'picture',
        name: 'report',
        alt: 'The report: filters above, dossiers by the time left below, with a column of reasons.',
      },
      {
        kind: 'text',
        text: 'The report counts what was opened in this browser; its end says how much of each list was seen. It is no official figure.',
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
          `In the report look at the column **${report.columns.reasons}**; filter by **${report.facets.reasons}** to see one cause only, such as “${report.reasons.partnerLate}”.`,
          'Click the number: the panel opens at that dossier, with how its deadline was counted, its history and its reminders.',
        ],
      },
      { kind: 'picture', name: 'panel', alt: 'The panel: what needs attention, with reasons below each row.' },
    ],
  },
  {
    id: 'ty-le',
    title: 'See the late rates of a quarter',
    blocks: [
      {
        kind: 'steps',
        items: [
          `In the report, **${report.tabs.rates}**: choose a period, then unit or list.`,
          'Beside each rate stands what it is counted from. How quarters and rates are counted is set in the options.',
        ],
      },
      {
        kind: 'note',
        text: 'Figures of single persons are personal data: shown only where the settings allow it, and a policy can hide them.',
      },
    ],
  },
];

const acting: GuideSection[] = [
  {
    id: 'nhac',
    title: 'Draft a first reminder letter',
    blocks: [
      {
        kind: 'steps',
        items: [
          `In the report filter one unit, tick the dossiers to remind of (or choose all that are shown), then press **${report.draft}**.`,
          'There is one letter for each unit. Look over addressee, new deadline and signer.',
          `Press **${letterTexts.en.docx}**, and have it signed. Once issued, enter number and date and press **${letterTexts.en.mark}**.`,
        ],
      },
      { kind: 'picture', name: 'letter', alt: 'A first reminder letter with the list of its dossiers.' },
    ],
  },
  {
    id: 'xuat',
    title: 'Save the at-risk list of a unit',
    blocks: [
      {
        kind: 'steps',
        items: [
          `In the report choose the unit under **${report.facets.units}**, and the states to see.`,
          `Choose a layout, then **${files.xlsx}**. The file has the rows that are shown, and says when and with which filters it was made, out of how many dossiers seen.`,
          `For an inspection, **${files.snapshot}** makes one file of all dossiers seen.`,
        ],
      },
    ],
  },
  {
    id: 'dong-nghiep',
    title: 'Import colleagues’ files',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Everyone opens the report, **${report.tabs.team}**, names their part and presses **${files.saveOwn}**; the file comes to you, or into a shared folder.`,
          `Under **${report.tabs.team}** press **${files.files}**, drop the files, or **${files.folder}**.`,
          `List and rates now count the whole team; of a dossier several saw, the newest sighting counts. **${files.removeAll}** takes it back.`,
        ],
      },
      {
        kind: 'picture',
        name: 'team',
        alt: 'The tab Team of the report: save one’s own file, merge those of the team.',
      },
    ],
  },
  {
    id: 'ngay-nghi',
    title: 'Add a day off',
    blocks: [
      {
        kind: 'steps',
        items: [
          `Open the **${optionTexts.en.title}**, **${settingTexts.en.calendar.title}**.`,
          'Choose the day the office is closed (an exchanged day off, say), say why, and save. Public holidays are there already.',
          'Badges in open pages follow at once.',
        ],
      },
      { kind: 'picture', name: 'calendar', alt: 'The working calendar in the options.' },
      {
        kind: 'text',
        text: 'For one calendar in the whole organisation, ask its administrator to set it by policy; it is then only shown here.',
      },
    ],
  },
];

/** The guide for heads of unit. Names of buttons come from where they are drawn. */
export const guideLeadEn: readonly GuideSection[] = [...watching, ...acting];
