import type { Dossier } from '../../model/dossier';
import type { FieldName } from '../../model/row';

/** Longer texts are seldom there twice. */
const longest = 100;
const repeated: readonly FieldName[] = [
  'coQuanBanHanh',
  'loaiVb',
  'linhVuc',
  'doKhan',
  'donViChuTri',
  'nguoiXuLy',
  'trangThai',
];

/**
 * Keeps what dossiers of one file have in common once in memory: names of units, persons and lists, titles of columns.
 * Without it every line has its own copies.
 */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #headers = new Map<string, Dossier['headers']>();

  /** Changes the dossier given. */
  dossier(dossier: Dossier): Dossier {
    dossier.site = this.#text(dossier.site);
    for (const name of repeated) {
      const text = dossier.fields[name];
      if (text !== undefined) dossier.fields[name] = this.#text(text);
    }
    dossier.headers = this.#headersOf(dossier.headers);
    for (const due of dossier.facts.dues) if (due.header !== undefined) due.header = this.#text(due.header);
    for (const list of [...dossier.lists, ...(dossier.gone ?? [])]) {
      list.id = this.#text(list.id);
      list.title = this.#text(list.title);
    }
    dossier.listIds = dossier.listIds.map((id) => this.#text(id));
    return dossier;
  }

  #text(text: string): string {
    if (text.length > longest) return text;
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #headersOf(headers: Dossier['headers']): Dossier['headers'] {
    const name = JSON.stringify(headers);
    const known = this.#headers.get(name);
    if (known === undefined) this.#headers.set(name, headers);
    return known ?? headers;
  }
}
