/** Vietnamese first; English is a setting, never guessed from the browser (design.md, decision 12). */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
/** One area of the catalogue: the same texts, typed alike, in each language. */
export type Texts<T> = Record<Language, T>;
