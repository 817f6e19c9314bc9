import type { Language } from '../../lib/locale/language';
import type { OptionMistake } from '../../lib/model/letter-options';
import type { SoonLimits } from '../../lib/model/settings';
import { numberMistake } from '../../lib/settings/letters-check';

/** Limits from which a dossier is due soon, as they are typed; '' for none. */
export interface SoonTyped {
  minutes: string;
  share: string;
}

const mostMinutes = 500_000;

export function typedSoon(language: Language, { soonWorkMinutes, soonShare }: Partial<SoonLimits> = {}): SoonTyped {
  const share = soonShare === undefined ? '' : String(soonShare);
  return {
    minutes: soonWorkMinutes === undefined ? '' : String(soonWorkMinutes),
    share: language === 'vi' ? share.replace('.', ',') : share,
  };
}

/** What was typed, and what is wrong in it by field. */
export function readSoon({ minutes, share }: SoonTyped): {
  limits: Partial<SoonLimits>;
  mistakes: Partial<Record<keyof SoonTyped, OptionMistake>>;
} {
  const wrong = minutes.trim() === '' ? null : numberMistake(minutes, { least: 0, most: mostMinutes });
  const part = Number(share.trim().replace(',', '.'));
  const isShare = /^\d*(?:[.,]\d+)?$/.test(share.trim()) && part >= 0 && part <= 1;
  return {
    limits: {
      ...(minutes.trim() === '' ? {} : { soonWorkMinutes: Number(minutes) }),
      ...(share.trim() === '' ? {} : { soonShare: part }),
    },
    mistakes: { ...(wrong === null ? {} : { minutes: wrong }), ...(isShare ? {} : { share: { kind: 'notShare' } }) },
  };
}
