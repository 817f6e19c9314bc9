import { AbsentForm } from '../../components/options/AbsentForm';
import { type EntryTableProps, LimitsForm } from '../../components/options/LimitsForm';
import { ListThresholds } from '../../components/options/ListThresholds';
import { UrgencyThresholds } from '../../components/options/UrgencyThresholds';
import { type EntryState, entryStates, type SettingsRead } from '../../lib/settings';
import type { SettingParts } from '../shared/parts';
import { entrySaver } from './settings';

const tables: Readonly<Record<string, (props: EntryTableProps) => preact.JSX.Element>> = {
  'rules.limits': LimitsForm,
  'thresholds.perUrgency': UrgencyThresholds,
  'thresholds.perList': ListThresholds,
  'reminders.absent': AbsentForm,
};

/** Forms of their own for entries that have parts. */
export function entryTables(parts: SettingParts) {
  const onSave = entrySaver(parts);
  return (read: SettingsRead, ...paths: (keyof typeof tables)[]) => {
    const states = new Map<string, EntryState>(
      entryStates(read, ['rules', 'thresholds', 'reminders']).map((state) => [state.entry.path, state]),
    );
    return paths.map((path) => {
      const [Table, state] = [tables[path], states.get(path)];
      return Table && state && <Table key={path} language={read.settings.language} state={state} onSave={onSave} />;
    });
  };
}
