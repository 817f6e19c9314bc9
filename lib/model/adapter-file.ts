import type { SettingMistake } from './setting-problem';

/** Where a file of adapters was wrong: the file itself, or a place in it (`0.fields.hanXuLy.column`). */
export type AdapterFileProblem =
  | { kind: 'notJson' | 'noAdapters' | 'tooLarge' }
  | { kind: 'wrong'; path: string; mistake: SettingMistake };
