import { type PickerTexts, pickerTexts } from '../../locale/picker';
import type { AdapterFormat } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import type { Draft } from './derive';
import { type Make, makerOf } from './elements';
import css from './picker.css?inline';
import type { Preview, Sample } from './preview';
import type { PickerHost } from './types';

/** The longest text of a cell that is repeated in a preview. */
const longestSample = 120;

/** Takes away the last word of an earlier pointing. */
let hideSaid = () => {};

/** What the user sees while pointing: one bar or panel at a time, and the outline of what the pointer is on. */
export class Panels {
  readonly #host: PickerHost;
  readonly #texts: PickerTexts;
  readonly #field: string;
  readonly #make: Make;
  readonly #outline: HTMLElement;
  #hideOutline: (() => void) | null = null;
  #panel: HTMLElement | null = null;
  #hidePanel: (() => void) | null = null;
  #title: HTMLElement | null = null;

  constructor(host: PickerHost, field: FieldName) {
    hideSaid();
    this.#host = host;
    this.#texts = pickerTexts[host.language];
    this.#field = this.#texts.fields[field] ?? this.#texts.anyField;
    this.#make = makerOf(host.document);
    this.#outline = this.#make('div', { class: 'outline', 'data-dunghan': 'outline' });
  }

  /** The bar that says what to click. */
  ask(): void {
    if (this.#title !== null) return;
    const make = this.#make;
    const title = make('span', { class: 'quiet' });
    this.#show(
      make(
        'div',
        { class: 'dialog asking', role: 'status', 'data-dunghan': 'asking' },
        make('strong', {}, this.#texts.point(this.#field)),
        title,
        make('span', { class: 'quiet' }, this.#texts.cancelHelp),
        make('button', { type: 'button', 'data-act': 'cancel' }, this.#texts.cancel),
      ),
    );
    this.#title = title;
  }

  /** The pointer left for another frame; the page's own bar stays. */
  leave(isTop: boolean): void {
    this.outline(null, '');
    if (!isTop) this.clear();
  }

  refuse(): void {
    if (this.#title === null) return;
    this.#title.textContent = this.#texts.notUnderstood;
    this.#title.className = 'problem';
  }

  outline(box: DOMRect | null, title: string): void {
    if (this.#title !== null) {
      this.#title.textContent = title === '' ? '' : this.#texts.overColumn(title);
      this.#title.className = 'quiet';
    }
    if (box === null) {
      this.#hideOutline?.();
      this.#hideOutline = null;
      return;
    }
    this.#outline.style.cssText = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
    this.#hideOutline ??= this.#host.show(this.#outline, css);
  }

  /** What the draft reads, and whether to keep it. */
  preview(draft: Draft, preview: Preview, formats: readonly AdapterFormat[], problem: string | null): void {
    const [make, texts] = [this.#make, this.#texts];
    const { rows, read, empty, samples } = preview;
    const unread = rows - read - empty;
    const button = (act: string, text: string, name = '') =>
      make('button', { type: 'button', 'data-act': act, class: name }, text);
    this.#show(
      make(
        'div',
        {
          class: 'dialog preview',
          role: 'dialog',
          'aria-label': texts.preview(this.#field),
          'data-dunghan': 'preview',
        },
        draft.title !== '' && make('p', { class: 'quiet' }, texts.column(draft.title)),
        make('p', { class: 'long' }, texts.read(this.#field, read, rows)),
        empty + unread > 0 &&
          make(
            'p',
            { class: 'quiet' },
            [empty > 0 ? texts.empty(empty) : '', unread > 0 ? texts.unread(unread) : ''].filter(Boolean).join(' · '),
          ),
        make('ul', {}, ...samples.map((sample) => this.#sample(sample))),
        formats.length > 0 && this.#formats(draft.spec.format, formats),
        problem !== null && make('p', { class: 'problem', role: 'alert' }, problem),
        make(
          'div',
          { class: 'actions' },
          button('save', texts.save, 'main'),
          button('again', texts.again),
          button('cancel', texts.cancel),
        ),
      ),
    );
  }

  #sample({ text, due, isRead }: Sample): HTMLElement {
    const said = isRead ? (due === '' ? '' : this.#texts.due(due)) : this.#texts.notRead;
    return this.#make(
      'li',
      { class: isRead ? 'read' : 'unread' },
      this.#make('span', { class: 'said' }, text.slice(0, longestSample)),
      said !== '' && this.#make('span', { class: 'quiet' }, said),
    );
  }

  #formats(chosen: AdapterFormat | undefined, formats: readonly AdapterFormat[]): HTMLElement {
    const [make, texts] = [this.#make, this.#texts];
    const chip = (act: string, text: string, isOn: boolean) =>
      make('button', { type: 'button', 'data-act': act, 'aria-pressed': String(isOn) }, text);
    return make(
      'div',
      { class: 'formats' },
      make('span', { class: 'quiet' }, texts.formats),
      chip('format:', texts.auto, chosen === undefined),
      ...formats.map((format) => chip(`format:${format}`, texts.formatNames[format], format === chosen)),
    );
  }

  busy(text: string): void {
    for (const button of this.#panel?.querySelectorAll('button') ?? []) button.setAttribute('aria-disabled', 'true');
    const save = this.#panel?.querySelector('[data-act="save"]');
    if (save) save.textContent = text;
  }

  /** A word at the end, beside everything else; the returned function takes it away. */
  say(text: string): () => void {
    hideSaid = this.#host.show(
      this.#make('div', { class: 'dialog asking', role: 'status', 'data-dunghan': 'asking' }, text),
      css,
    );
    return hideSaid;
  }

  /** Whether a panel of ours, and not merely a badge, lies there. */
  covers(x: number, y: number): boolean {
    const box = this.#panel?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  clear(): void {
    this.#hideOutline?.();
    this.#hideOutline = null;
    this.#hidePanel?.();
    this.#panel = null;
    this.#hidePanel = null;
    this.#title = null;
  }

  #show(panel: HTMLElement): void {
    this.#hidePanel?.();
    this.#title = null;
    this.#panel = panel;
    this.#hidePanel = this.#host.show(panel, css);
  }
}
