import type { DossierFacts } from '../model/deadline';
import type { SoonLimits, Thresholds } from '../model/settings';
import { fold } from '../text/normalise';

/** What the thresholds of one dossier are chosen by: all of it stands in its row. */
export type ThresholdFacts = Pick<DossierFacts, 'doKhan' | 'list'>;

const usualShares: readonly number[] = [0.5, 0.75, 0.9];

/**
 * The limits that hold for one dossier: what is set for its list over what is set for its độ khẩn over the general
 * ones, each number by itself. Of several words that the list's title contains, the longest counts. No độ khẩn is thường.
 */
export function limitsFor(thresholds: Thresholds, { doKhan = 'thuong', list }: ThresholdFacts): SoonLimits {
  const { soonWorkMinutes, soonShare, perUrgency, perList } = thresholds;
  return {
    soonWorkMinutes,
    soonShare,
    ...perUrgency?.[doKhan],
    ...(perList && list !== undefined ? ofList(perList, fold(list)) : undefined),
  };
}

function ofList(perList: NonNullable<Thresholds['perList']>, title: string): Partial<SoonLimits> | undefined {
  let best: { words: string; limits: Partial<SoonLimits> } | undefined;
  for (const [text, limits] of Object.entries(perList)) {
    const words = fold(text);
    if (words === '' || !title.includes(words) || (best && best.words.length >= words.length)) continue;
    best = { words, limits };
  }
  return best?.limits;
}

/** The highest stage (0–1) that a share of the time used has reached; 0 before the first. */
export function stageOf({ shares }: Thresholds, share: number): number {
  return (shares ?? usualShares).reduce((highest, stage) => (stage <= share && stage > highest ? stage : highest), 0);
}
