import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';

interface Props {
  language: Language;
  count: number;
  onDraft: () => void;
  onClear: () => void;
}

/** What can be done with the rows that are chosen. */
export function ChosenBar({ language, count, onDraft, onClear }: Props) {
  const texts = letterTexts[language];
  return (
    <p class="chosen buttons" role="status">
      <span>{texts.chosen(count)}</span>
      <button type="button" class="main" onClick={onDraft}>
        {texts.draftChosen}
      </button>
      <button type="button" onClick={onClear}>
        {texts.clear}
      </button>
    </p>
  );
}
