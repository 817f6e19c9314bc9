import type { AtRiskList } from './at-risk';
import type { Settings } from './settings';

/**
 * What the popup shows before anything is read: the counts as they were known last, and what of the settings decides how
 * they are said. Nothing of any dossier.
 */
export type Glance = Pick<AtRiskList, 'counts' | 'countedAll'> & Pick<Settings, 'language' | 'hiddenParts'>;
