import { riskTexts } from '../locale/standing';
import type { Reason, RiskKind, RiskNumbers } from '../model/standing';

/** A reason with its words in both languages. */
export function riskReason<K extends RiskKind>(kind: K, numbers: RiskNumbers[K]): Reason {
  return { kind, numbers: { ...numbers }, text: { vi: riskTexts.vi[kind](numbers), en: riskTexts.en[kind](numbers) } };
}
