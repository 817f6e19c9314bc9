import type { LetterKind, LetterStage, SentMark } from './letter';
import type { DossierKind } from './row';
import type { CivilTime, Instant, IsoDate } from './time';

/** A letter about a dossier that was sent to its unit before. */
export interface EarlierLetter extends SentMark {
  stage: LetterStage;
  kind: LetterKind;
  /** Trích yếu without "V/v"; '' where it is not known. */
  about: string;
  /** The deadline it gave; absent where it gave none. */
  newDue?: CivilTime;
}

/** A dossier as letters take it: facts as pages say them, in plain text, '' or null where they say nothing. */
export interface LetterItem {
  key: string;
  /** Origin and account, which tell units of one name apart. */
  site: string;
  account: string;
  kind: DossierKind;
  /** Who owes it, by the page's name: Đơn vị chủ trì. */
  unit: string;
  /** Người xử lý. */
  person: string;
  partner: string;
  loaiVb: string;
  soKyHieu: string;
  soDen: string;
  ngayVb: IsoDate | '';
  coQuanBanHanh: string;
  trichYeu: string;
  maHoSo: string;
  /** Name of the procedure of a hồ sơ. */
  thuTuc: string;
  /** When the unit was given it, or the hồ sơ received. */
  ngayGiao: CivilTime | '';
  chiDao: string;
  lyDo: string;
  /** Closed pauses counted in. */
  due: Instant | null;
  precision: 'day' | 'minute' | null;
  /** Due today or soon, as every list and badge says it. */
  isSoon: boolean;
  /** Oldest first. */
  earlier: EarlierLetter[];
  /** Số văn bản trả lời; '' answered without one that is seen; null not answered. */
  answer: string | null;
  /** When its end was seen; null while it goes on, or where it had ended already when it was first seen. */
  doneAt: Instant | null;
  extensions: number;
  state: 'open' | 'paused' | 'closed' | 'hidden';
  /** Decided by the caller with lib/secrecy: no letter is drafted with it. */
  isSecret: boolean;
}
