import type { Language } from '../lib/locale/language';
import type { Reason } from '../lib/model/standing';

/** Reasons to look at a dossier, each a sentence with its numbers. */
export function Reasons({ language, reasons }: { language: Language; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(({ kind, text }) => (
        <li key={kind}>{text[language]}</li>
      ))}
    </ul>
  );
}
