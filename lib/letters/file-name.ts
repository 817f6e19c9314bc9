import type { LetterKind, LetterStage } from '../model/letter';
import type { Instant } from '../model/time';
import { fileNamePart } from '../text';
import { dayOf } from './dates';
import { stageNumbers } from './kinds';

const starts: Record<LetterKind, (stage: LetterStage) => string> = {
  congVan: (stage) => `${stage === 'first' ? 'Nhac' : 'Don-doc'}-lan-${stageNumbers[stage]}`,
  phieuNhacViec: (stage) => (stage === 'early' ? 'Nhac-viec' : `Nhac-viec-lan-${stageNumbers[stage]}`),
  phieuDonDocTthc: (stage) => `Don-doc-TTHC-lan-${stageNumbers[stage]}`,
  vanBanXinLoi: () => 'Xin-loi-va-gia-han',
  phieuXinLoi: () => 'Phieu-xin-loi',
  baoCaoQuaHan: () => 'Bao-cao-qua-han',
};

/**
 * `Nhac-lan-1_So-Xay-dung_2026-11-22.docx`: kind, stage, whom or what it is about, and the day. `about` is the unit
 * or the person written to, for an apology the number of the hồ sơ; '' leaves it out.
 */
export function letterFileName(
  { kind, stage, about, now }: { kind: LetterKind; stage: LetterStage; about: string; now: Instant },
  extension = 'docx',
): string {
  const parts = [starts[kind](stage), fileNamePart(about), dayOf(now)].filter((part) => part !== '');
  return `${parts.join('_')}.${extension}`;
}
