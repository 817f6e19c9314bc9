import type { LetterKind } from '../model/letter';
import type { LetterTemplate } from '../model/letter-template';
import { baoCaoQuaHan } from './templates/baoCaoQuaHan';
import { congVan } from './templates/congVan';
import { phieuDonDocTthc } from './templates/phieuDonDocTthc';
import { phieuNhacViec } from './templates/phieuNhacViec';
import { phieuXinLoi } from './templates/phieuXinLoi';
import { vanBanXinLoi } from './templates/vanBanXinLoi';

/** The shipped templates; a file in `templates/` is named after its kind. */
export const templates: Readonly<Record<LetterKind, LetterTemplate>> = {
  congVan,
  phieuNhacViec,
  phieuDonDocTthc,
  vanBanXinLoi,
  phieuXinLoi,
  baoCaoQuaHan,
};
