import type { Texts } from './language';

/** Names of saved lists. */
export const reportTexts: Texts<{ fileName: string }> = {
  vi: { fileName: 'dung-han-ho-so' },
  en: { fileName: 'dung-han-dossiers' },
};
