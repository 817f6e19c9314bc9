import type { ComponentChildren } from 'preact';
import { ReportRulesForm } from '../../components/ReportRulesForm';
import { calendarTexts } from '../../lib/locale/option-calendar';
import type { OptionSection } from '../../lib/model/option-section';
import type { ReportSettings } from '../../lib/model/settings';
import { type SettingsRead, saveUnlocked } from '../../lib/settings';
import type { Parts, SettingParts } from '../shared/parts';
import { aboutPart } from './about';
import { calendarPart } from './calendar';
import { dataParts } from './data';
import { letterPart } from './letters';
import { rolloutPart } from './rollout';
import { settingForms } from './settings';
import { sitePart } from './sites';
import { entryTables } from './tables';

/** What stands in each part of the page, of the settings as they are. */
export function contentsOf(parts: Parts): Record<OptionSection, (read: SettingsRead) => ComponentChildren> {
  const formsOf = settingForms(parts);
  const calendar = calendarPart(parts);
  const data = dataParts(parts);
  const sites = sitePart(parts);
  const tablesOf = entryTables(parts);
  return {
    sites: (read) => [sites(read), ...formsOf(read, ['sites', 'secrecy', 'adapters'])],
    calendar: (read) => [calendar(read), ...formsOf(read, ['calendar'], calendarTexts[read.settings.language].more)],
    deadlines: (read) => [
      ...formsOf(read, ['rules']),
      ...tablesOf(read, 'rules.limits'),
      ...formsOf(read, ['thresholds']),
      ...tablesOf(read, 'thresholds.perUrgency', 'thresholds.perList'),
      ...formsOf(read, ['risk']),
    ],
    reminders: (read) => [...formsOf(read, ['reminders']), ...tablesOf(read, 'reminders.absent')],
    letters: letterPart(parts),
    reports: reportPart(parts),
    privacy: (read) => [...formsOf(read, ['privacy', 'retention', 'hiddenParts']), data.privacy(read)],
    backup: data.backup,
    rollout: rolloutPart(parts),
    interface: (read) => formsOf(read, ['language', 'bar', 'firstRun']),
    about: aboutPart,
  };
}

function reportPart({ areas, isManaged }: SettingParts) {
  const onSave = (next: ReportSettings) =>
    saveUnlocked(areas, 'reports', next, isManaged).then(
      () => true,
      () => false,
    );
  return ({ settings: { language, reports } }: SettingsRead) => (
    <ReportRulesForm
      language={language}
      reports={reports}
      isLocked={(path) => isManaged(`reports.${path}`)}
      onSave={onSave}
    />
  );
}
