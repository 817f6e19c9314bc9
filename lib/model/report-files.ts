import type { LayoutName } from './report-table';
import type { TeamConflict, TeamHeader, TeamProblem } from './team';

export const exportForms = ['xlsx', 'csv', 'ics', 'print'] as const;
export type ExportForm = (typeof exportForms)[number];

/** How far the making of a file has come, or what came of it. */
export type Saving =
  | { kind: 'working'; done: number; total: number }
  | { kind: 'saved'; file: string }
  | { kind: 'cancelled' | 'failed' }
  | { kind: 'tooMany'; most: number };

/** What one export is made of. */
export interface ExportChoice {
  form: ExportForm;
  layout: LayoutName;
}

/** What became of one team file. */
export type TeamFileResult = { file: string } & (TeamProblem | { header: TeamHeader });

/** What the page tells of the team's files. */
export interface TeamView {
  name: string;
  /** Percent read; null: nothing is being read. */
  reading: number | null;
  results: TeamFileResult[];
  members: { label: string; header: TeamHeader; refused: number }[];
  conflicts: { some: TeamConflict[]; count: number };
  /** Name of the shared folder; null where none is chosen, undefined where the browser has none. */
  folder: string | null | undefined;
  isFolderLost: boolean;
}
