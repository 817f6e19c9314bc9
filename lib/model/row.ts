/** The field's own words in ASCII (domain.md §2.1); one name per column meaning. */
export const fieldNames = [
  'stt',
  'soDen',
  'ngayDen',
  'soKyHieu',
  'ngayVb',
  'trichYeu',
  'coQuanBanHanh',
  'loaiVb',
  'linhVuc',
  'doKhan',
  'doMat',
  'hanXuLy',
  'hanTraLoi',
  'hanVanBan',
  'hanPhoiHop',
  'ngayHenTra',
  'maHoSo',
  'donViChuTri',
  'donViPhoiHop',
  'nguoiXuLy',
  'vaiTro',
  'trangThai',
  'yKienChiDao',
  'soVbTraLoi',
  'lyDoTre',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Fields that say which dossier a row is. */
export const identityFields: readonly FieldName[] = ['soKyHieu', 'maHoSo', 'trichYeu', 'soDen'];

/** Longest text kept of one cell, in UTF-16 units; a longer one is cut when read. */
export const maxCellLength = 2000;

export type FieldTexts = Partial<Record<FieldName, string>>;

/** What a page shows now for one dossier, as text, in the page's own words. */
export interface Row {
  /** Visible text by field, whitespace folded; an absent column has no entry, an empty cell has ''. */
  fields: FieldTexts;
  /** Title of the column each field was read from, where it had one. */
  headers: FieldTexts;
  /** The host's own id of the row (`issue-123`, a data attribute), where it shows one. */
  nativeId?: string | undefined;
  /** Address of the row's detail page: path and query only, never opened by us. */
  href?: string | undefined;
}

export const dossierKinds = ['vanBan', 'hoSo', 'nhiemVu'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** The list a row stands in: `id` is stable for one list of one site, `title` is what the page calls it. */
export interface ListRef {
  id: string;
  title: string;
}

/** A Row with its time and list. Only rows that passed the secrecy gate become one. */
export interface Sighting {
  /** The row's own part of the dossier key. */
  key: string;
  kind: DossierKind;
  list: ListRef;
  row: Row;
}
