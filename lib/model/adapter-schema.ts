import './jitless';
import * as z from 'zod/mini';
import { type Adapter, adapterFormats } from './adapter';
import { dossierKinds, type FieldName, fieldNames } from './row';
import { rule, shaped } from './value-rule';

/** The longest selector taken; a taught one is far shorter. */
export const maxSelectorLength = 300;
/** Most adapters of one setting or one file. */
export const maxAdapters = 200;

/** A match pattern of a web address, an odd port included; `*` for the scheme, the whole host or its first part. */
const sitePattern = /^(?:\*|https?):\/\/(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?\/\S*$/i;

const closing: Record<string, string> = { '(': ')', '[': ']' };

/**
 * Whether a text can be a selector at all, as far as that shows without a document: quotes and brackets closed, no
 * second rule behind it, and no more than one `:has`, whose cost grows with the page. The page itself has the last word.
 */
export function isSelectorLike(text: string): boolean {
  const open: string[] = [];
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark < ' ') return false;
    if (mark === '\\') i++;
    else if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (closing[mark] !== undefined) open.push(closing[mark]);
    else if ((mark === ')' || mark === ']') && open.pop() !== mark) return false;
    else if ('{};@<`'.includes(mark)) return false;
  }
  const isClosed = quote === '' && open.length === 0 && !/\\$/.test(text);
  return isClosed && !/::|:has\(.*:has\(/i.test(text) && !/^\s*(?:[+~,]|$)|[>+~,]\s*$/.test(text);
}

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const selector = words(maxSelectorLength).check(rule('selector', isSelectorLike, 'not a selector'));

const field = z
  .strictObject({
    column: z.exactOptional(z.union([words(200), z.int().check(z.gte(0), z.lte(299))])),
    label: z.exactOptional(words(200)),
    selector: z.exactOptional(selector),
    attribute: z.exactOptional(
      z.string().check(shaped('attribute', /^[a-z][a-z0-9_:.-]{0,79}$/i, 'not a name of an attribute')),
    ),
    format: z.exactOptional(z.enum(adapterFormats)),
  })
  .check(
    rule<{ column?: unknown; label?: unknown; selector?: unknown }>(
      'somePlace',
      ({ column, label, selector }) => column !== undefined || label !== undefined || selector !== undefined,
      'needs a column, a label or a selector',
    ),
  );

const fieldShape = Object.fromEntries(fieldNames.map((name) => [name, z.exactOptional(field)])) as {
  [N in FieldName]: z.ZodMiniExactOptional<typeof field>;
};

/** Checks an adapter, wherever it comes from. Strict: a misspelt key would silently do nothing. */
export const adapterSchema: z.ZodMiniType<Adapter> = z.strictObject({
  version: z.literal(1),
  id: z
    .string()
    .check(z.maxLength(100), shaped('adapterName', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words with hyphens')),
  title: z.exactOptional(words(200)),
  match: z.strictObject({
    sites: z
      .array(
        z
          .string()
          .check(z.maxLength(300), shaped('sitePattern', sitePattern, 'not a match pattern: https://host.example/*')),
      )
      .check(z.minLength(1), z.maxLength(50)),
    path: z.exactOptional(words(300).check(shaped('pagePath', /^[/*]/, 'begins with / or *'))),
    frame: z.exactOptional(z.enum(['top', 'inner'])),
  }),
  list: z.exactOptional(selector),
  row: z.exactOptional(selector),
  kind: z.exactOptional(z.enum(dossierKinds)),
  role: z.exactOptional(z.enum(['chuTri', 'phoiHop', 'deBiet', 'theoDoi'])),
  fields: z.exactOptional(z.strictObject(fieldShape)),
});
