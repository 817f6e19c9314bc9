import './jitless';
import * as z from 'zod/mini';

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

/** Longest text kept of one cell, in UTF-16 units; a longer one is cut when read. */
export const maxCellLength = 2000;

export const fieldTextsSchema = z.partialRecord(z.enum(fieldNames), z.string().check(z.maxLength(maxCellLength)));

/** What a page shows now for one dossier, as text, in the page's own words. */
export const rowSchema = z.object({
  /** Visible text by field, whitespace folded; an absent column has no entry, an empty cell has ''. */
  fields: fieldTextsSchema,
  /** Title of the column each field was read from, where it had one. */
  headers: fieldTextsSchema,
  /** The host's own id of the row (`issue-123`, a data attribute), where it shows one. */
  nativeId: z.optional(z.string().check(z.maxLength(200))),
  /** Address of the row's detail page: path and query only, never opened by us. */
  href: z.optional(z.string().check(z.maxLength(500))),
});
export type Row = z.infer<typeof rowSchema>;

export const dossierKinds = ['vanBan', 'hoSo', 'nhiemVu'] as const;
export type DossierKind = (typeof dossierKinds)[number];

/** The list a row stands in: `id` is stable for one list of one site, `title` is what the page calls it. */
export const listSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
});
export type ListRef = z.infer<typeof listSchema>;

/** A Row with its time and list. Only rows that passed the secrecy gate become one. */
export const sightingSchema = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  kind: z.enum(dossierKinds),
  list: listSchema,
  row: rowSchema,
});
export type Sighting = z.infer<typeof sightingSchema>;
