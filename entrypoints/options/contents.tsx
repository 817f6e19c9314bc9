import type { ComponentChildren } from 'preact';
import { ReportRulesForm } from '../../components/ReportRulesForm';
import type { OptionSection } from '../../lib/model/option-section';
import type { ReportSettings } from '../../lib/model/settings';
import { type SettingsRead, saveUnlocked } from '../../lib/settings';
import type { Parts, SettingParts } from '../shared/parts';
import { calendarPart } from './calendar';
import { letterPart } from './letters';
import { rolloutPart } from './rollout';
import { settingForms } from './settings';

/** What stands in each part of the page, of the settings as they are. */
export function contentsOf(parts: Parts): Record<OptionSection, (read: SettingsRead) => ComponentChildren> {
  const formsOf = settingForms(parts);
  const calendar = calendarPart(parts);
  return {
    sites: (read) => formsOf(read, ['sites', 'secrecy', 'adapters']),
    calendar: (read) => [calendar(read), ...formsOf(read, ['calendar'])],
    deadlines: (read) => formsOf(read, ['rules', 'thresholds', 'risk']),
    reminders: (read) => formsOf(read, ['reminders']),
    letters: letterPart(parts),
    reports: reportPart(parts),
    privacy: (read) => formsOf(read, ['privacy', 'retention', 'hiddenParts']),
    backup: () => null,
    rollout: rolloutPart(parts),
    interface: (read) => formsOf(read, ['language', 'bar', 'firstRun']),
    about: () => null,
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
