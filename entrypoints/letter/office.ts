import { type LetterKind, letterKinds } from '../../lib/model/letter';
import type { LetterDirection, LetterOffice, LetterSettings } from '../../lib/model/letter-office';
import { openOptions } from '../../lib/platform';
import { stable } from '../../lib/text';
import { letterSettings } from '../shared/letter-settings';
import type { Parts } from '../shared/parts';

/** Of these an office uses one. */
const apologies: readonly LetterKind[] = ['vanBanXinLoi', 'phieuXinLoi'];

/** What can be set beside the letter that shows it. */
export function letterOffice(parts: Parts) {
  const { settings } = parts;
  /** What was saved and is not in force yet. */
  let awaited: Partial<LetterSettings> | null = null;
  const { isLocked, save, template } = letterSettings(parts, (next) => {
    awaited = next;
  });
  return {
    /** True once, when what was saved has come into force. */
    hasArrived(): boolean {
      const letters = settings()?.letters;
      if (awaited === null || letters === undefined) return false;
      if (stable({ ...letters, ...awaited }) !== stable(letters)) return false;
      awaited = null;
      return true;
    },
    props(kind: LetterKind) {
      const letters = settings()?.letters;
      return {
        template: template(kind),
        kinds: letterKinds.filter((one) => one === kind || !apologies.includes(one) || one === letters?.apology),
        isLocked,
        onOffice: (office: LetterOffice) => save({ office }),
        onDirection: (unit: string, direction: LetterDirection) =>
          void save({ directions: { ...letters?.directions, [unit]: direction } }),
        onOptions: () => void openOptions(),
      };
    },
  };
}
