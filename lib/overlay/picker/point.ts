import { pickerTexts } from '../../locale/picker';
import type { AdapterFormat } from '../../model/adapter';
import type { FieldName } from '../../model/row';
import { type Draft, derive, targetOf } from './derive';
import { actionOf } from './elements';
import { Panels } from './panels';
import { betterFormats, previewOf } from './preview';
import type { Picker, PickerHost, Session } from './types';

/** How long it is said that all went well, in ms. */
const savedMs = 2500;

export const point: Picker['point'] = (host, field) => new Point(host, field);

/** The user points at a cell, sees what is read there, and keeps it or not. Until then nothing reaches the host. */
class Point implements Session {
  readonly #host: PickerHost;
  readonly #field: FieldName;
  readonly #panels: Panels;
  readonly #life = new AbortController();
  /** What was pointed at; null while the user points. */
  #draft: Draft | null = null;
  #formats: AdapterFormat[] = [];
  #isSaving = false;
  #isOver = false;
  /** Where the pointer is, for when the page scrolls under it. */
  #at: { x: number; y: number } | null = null;

  constructor(host: PickerHost, field: FieldName) {
    this.#host = host;
    this.#field = field;
    this.#panels = new Panels(host, field);
    const options = { capture: true, passive: true, signal: this.#life.signal } as const;
    host.document.addEventListener('scroll', () => this.#outline(), options);
    if (isRoomy(host.document)) this.#panels.ask();
  }

  takes(): boolean {
    return !this.#isOver;
  }

  handle(event: Event): void {
    if (this.#isOver) return;
    if ('key' in event) {
      if (event.key === 'Escape' && event.type === 'keydown') this.#end();
    } else if (event.type === 'click' && actionOf(event) !== null) this.#act(actionOf(event) ?? '');
    else if (this.#draft === null && event instanceof PointerEvent) this.#follow(event);
  }

  stop(): void {
    this.#isOver = true;
    this.#life.abort();
    this.#panels.clear();
  }

  #end(): void {
    // Whoever gives up in one frame does so in all.
    if (this.#draft === null) this.#host.chosen();
    this.stop();
    this.#host.ended();
  }

  #follow(event: PointerEvent): void {
    const { type, clientX: x, clientY: y, relatedTarget } = event;
    if (type === 'pointerout' && relatedTarget === null) {
      // Into another frame, or out of the window.
      this.#at = null;
      this.#panels.leave(isTop(this.#host.document));
      return;
    }
    if (type !== 'pointermove' && type !== 'pointerup') return;
    this.#at = { x, y };
    this.#outline();
    if (type === 'pointerup' && event.button === 0) this.#choose();
  }

  #outline(): void {
    const element = this.#draft === null ? this.#elementAt() : null;
    if (element === null) this.#panels.outline(null, '');
    else {
      const target = targetOf(this.#host, element);
      this.#panels.ask();
      this.#panels.outline(target.element.getBoundingClientRect(), target.title);
    }
  }

  /** The innermost element of the page under the pointer, beneath whatever is ours. */
  #elementAt(): Element | null {
    if (this.#at === null) return null;
    const { x, y } = this.#at;
    let root: Document | ShadowRoot = this.#host.document;
    for (;;) {
      const all: Element[] = root.elementsFromPoint(x, y);
      if (all[0] !== undefined && this.#host.isOurs(all[0]) && this.#panels.covers(x, y)) return null;
      const element = all.find((one) => !this.#host.isOurs(one));
      if (element?.shadowRoot == null) return element ?? null;
      root = element.shadowRoot;
    }
  }

  #choose(): void {
    const element = this.#elementAt();
    if (element === null) return;
    const draft = derive(this.#host, this.#field, element, this.#at);
    if (draft === null || draft.rows.length === 0) {
      this.#panels.refuse();
      return;
    }
    const { formats, best } = betterFormats(this.#host, this.#field, draft);
    this.#formats = formats;
    this.#draft = best === null ? draft : { ...draft, spec: { ...draft.spec, format: best } };
    this.#host.chosen();
    this.#panels.outline(null, '');
    this.#showPreview(null);
  }

  #showPreview(problem: string | null): void {
    if (this.#draft === null) return;
    const preview = previewOf(this.#host, this.#field, this.#draft);
    this.#panels.preview(this.#draft, preview, this.#formats, problem);
  }

  #act(action: string): void {
    if (this.#isSaving) return;
    if (action === 'cancel') this.#end();
    else if (action === 'again') {
      this.#draft = null;
      this.#panels.ask();
    } else if (action === 'save') void this.#save();
    else if (this.#draft !== null && action.startsWith('format')) {
      const { format: _old, ...plain } = this.#draft.spec;
      const format = this.#formats.find((one) => action === `format:${one}`);
      const spec = format === undefined ? plain : { ...plain, format };
      this.#draft = { ...this.#draft, spec };
      this.#showPreview(null);
    }
  }

  async #save(): Promise<void> {
    if (this.#draft === null) return;
    const { adapter, spec } = this.#draft;
    const texts = pickerTexts[this.#host.language];
    this.#isSaving = true;
    this.#panels.busy(texts.saving);
    const problem = await this.#host.teach({ ...adapter, fields: { [this.#field]: spec } });
    this.#isSaving = false;
    if (this.#isOver) return;
    if (problem !== null) return this.#showPreview(texts.problems[problem]);
    this.#end();
    const hide = this.#panels.say(texts.saved);
    setTimeout(hide, savedMs);
  }
}

/** A frame that is a menu or a counter needs no bar before the pointer comes; a frameset has no room for one at all. */
function isRoomy(document: Document): boolean {
  return isTop(document) && document.body?.localName !== 'frameset';
}

function isTop({ defaultView }: Document): boolean {
  return defaultView === null || defaultView === defaultView.parent;
}
