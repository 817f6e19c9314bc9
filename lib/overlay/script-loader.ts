import type { PageSettings } from '../model/settings';
import type { Engine } from './engine';
import type { WorldWithEngine } from './options';
import type { Picker } from './picker/types';
import { offered, type Part } from './slot';

/** What is brought into a page when it is needed, and the world that the engine makes of the settings. */
export class ScriptLoader {
  readonly #ask: (part: Part) => Promise<boolean>;
  readonly #settings: () => PageSettings;
  readonly #now: () => number;
  #engine: Engine | null = null;
  #world: ReturnType<Engine['worldOf']> | undefined;

  /** `ask` has a part brought into this frame; false where nobody is there to do so. */
  constructor(ask: (part: Part) => Promise<boolean>, settings: () => PageSettings, now: () => number) {
    this.#ask = ask;
    this.#settings = settings;
    this.#now = now;
  }

  async prepare(): Promise<boolean> {
    // Also where it was brought and nobody could say so.
    if (this.#engine === null) await this.#ask('engine');
    this.#engine ??= offered<Engine>('engine');
    return this.#engine !== null;
  }

  async picker(): Promise<Picker | null> {
    return (await this.#ask('picker')) ? offered<Picker>('picker') : null;
  }

  /** The settings changed. */
  forget(): void {
    this.#world = undefined;
  }

  /** Throws before `prepare` is done: nobody may ask for the time before there is a list. */
  world(): WorldWithEngine {
    const engine = this.#engine;
    if (engine === null) throw new Error('The world was asked for before the engine was there.');
    this.#world ??= engine.worldOf(this.#settings());
    return { ...this.#world, engine, language: this.#settings().language, now: this.#now() };
  }
}
