import './jitless';
import * as z from 'zod/mini';
import type { Coverage } from './coverage';
import { dossierKinds, type FieldTexts, fieldNames, type ListRef, maxCellLength, type Row } from './row';

/** Checks for what comes from host pages; apart from the types, because the content script needs no zod. */
export const fieldTextsSchema: z.ZodMiniType<FieldTexts> = z.partialRecord(
  z.enum(fieldNames),
  z.string().check(z.maxLength(maxCellLength)),
);

export const rowKeySchema = z.string().check(z.minLength(1), z.maxLength(500));

/** A row on its way to the background, where the titles of its columns stand beside all rows of the list. */
export const sentRowSchema = z.object({
  key: rowKeySchema,
  fields: fieldTextsSchema,
  nativeId: z.optional(z.string().check(z.maxLength(200))),
  href: z.optional(z.string().check(z.maxLength(500))),
}) satisfies z.ZodMiniType<Omit<Row, 'headers'> & { key: string }>;

export const listSchema: z.ZodMiniType<ListRef> = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
});

const countSchema = z.exactOptional(z.int().check(z.gte(0), z.lte(1e9)));
export const coverageSchema: z.ZodMiniType<Coverage> = z.object({
  total: countSchema,
  page: countSchema,
  pages: countSchema,
  from: countSchema,
  to: countSchema,
});

export const kindSchema = z.enum(dossierKinds);
