import { type Draft, draftLetter, type LetterInput } from '../../lib/letters';
import type { LetterStage } from '../../lib/model/letter';
import type { EarlierLetter, LetterItem } from '../../lib/model/letter-item';
import type { LetterOffice } from '../../lib/model/letter-office';
import { defaultSettings } from '../../lib/settings';
import { worldOf } from '../../lib/standing';

export const world = worldOf(defaultSettings());
export const { calendar } = world;

/** An instant of civil time: `2026-11-20T08:00`. */
export const at = (text: string) => Date.parse(`${text}+07:00`);

/** A Friday. */
export const now = at('2026-11-20T09:00');

export const office: LetterOffice = {
  parentAgency: '',
  agency: 'Ủy ban nhân dân tỉnh An Bình',
  shortName: 'UBND tỉnh',
  symbol: 'UBND-TH',
  code: 'UBND',
  place: 'An Bình',
  signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signerName: '',
  recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh (để b/c)', 'Lưu: VT, TH'],
  reportTo: '',
};

/** An office that knows nothing of itself. */
export const noOffice: LetterOffice = defaultSettings().letters.office;

export const document: LetterItem = {
  key: 'https://a.vn||vanBan|512/bxd-qhkt',
  site: 'https://a.vn',
  account: '',
  kind: 'vanBan',
  unit: 'Sở Xây dựng',
  person: 'Nguyễn Văn A',
  partner: 'Sở Tài chính',
  loaiVb: 'Công văn',
  soKyHieu: '512/BXD-QHKT',
  soDen: '1203',
  ngayVb: '2026-10-20',
  coQuanBanHanh: 'Bộ Xây dựng',
  trichYeu: 'V/v rà soát quy hoạch chung đô thị.',
  maHoSo: '',
  thuTuc: '',
  ngayGiao: '2026-10-22',
  chiDao: '',
  lyDo: '',
  due: at('2026-11-13T17:00'),
  precision: 'day',
  isSoon: false,
  earlier: [],
  answer: null,
  doneAt: null,
  extensions: 0,
  state: 'open',
  isSecret: false,
};

export const procedure: LetterItem = {
  ...document,
  key: 'https://a.vn||hoSo|000.00.00.h05-261026-0001',
  kind: 'hoSo',
  unit: 'Phòng Kinh tế',
  person: 'Trần Thị B',
  loaiVb: '',
  soKyHieu: '',
  ngayVb: '',
  coQuanBanHanh: '',
  trichYeu: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  maHoSo: '000.00.00.H05-261026-0001',
  thuTuc: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
  ngayGiao: '2026-10-26',
  due: at('2026-11-17T17:00'),
};

export const firstNotice = {
  stage: 'first' as const,
  kind: 'congVan' as const,
  number: '4501/UBND-TH',
  date: '2026-11-16',
  about: 'nhắc thực hiện Công văn số 512/BXD-QHKT',
};
export const secondNotice = { ...firstNotice, stage: 'second' as const, number: '4533/UBND-TH', date: '2026-11-18' };

/** The letters that were sent when one of a stage is written. */
export function sentBefore(stage: LetterStage): EarlierLetter[] {
  return stage === 'third' ? [firstNotice, secondNotice] : stage === 'second' ? [firstNotice] : [];
}

export const input: LetterInput = {
  kind: 'congVan',
  stage: 'first',
  direction: 'below',
  unit: 'Sở Xây dựng',
  items: [document],
  office,
  newDue: '2026-11-26',
  now,
  calendar,
};

/** What is drafted of these facts; a problem is a mistake of the test. */
export function drafted(over: Partial<LetterInput>): Draft {
  const result = draftLetter({ ...input, ...over });
  if (!('letter' in result)) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** The body's texts, and the rows of its tables. */
export const texts = (over: Partial<LetterInput>) =>
  drafted(over).letter.body.map((block) => (block.kind === 'table' ? block.table.rows : block.text));
