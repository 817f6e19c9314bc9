import type { Criticism } from '../model/report';
import type { Texts } from './language';

/** What a leader wrote on a late dossier, in a sentence. */
export const criticismTexts: Texts<Record<Criticism, string>> = {
  vi: { rutKinhNghiem: 'bút phê yêu cầu rút kinh nghiệm', pheBinh: 'bút phê phê bình' },
  en: { rutKinhNghiem: 'note to draw lessons', pheBinh: 'note of criticism' },
};
