import type { TemplateProblem } from './letter-problem';
import {
  type DossierCount,
  dossierPlaceholders,
  type LetterTemplate,
  letterPlaceholders,
  type PartConditions,
  type TemplateTable,
  unitPlaceholders,
} from './letter-template';

/** Bounds of a template; the shipped ones stay far below. */
export const templateLimits = { characters: 60_000, values: 4_000, depth: 8, list: 60, text: 3_000 } as const;

/** Kinds whose letters are always about one dossier. */
export const oneDossierKinds: readonly string[] = ['vanBanXinLoi', 'phieuXinLoi'];

/**
 * Whether a value is small enough to be looked at closely at all; the walk ends at the first bound it meets, so that
 * neither a list without end nor an object within itself costs more than a template may.
 */
export function sizeProblem(value: unknown): TemplateProblem | null {
  let characters = 0;
  let values = 0;
  const walk = (at: unknown, path: string[]): TemplateProblem | null => {
    const found = (kind: 'tooLarge' | 'tooDeep' | 'tooMany'): TemplateProblem => ({
      // How large it is depends on all of it.
      path: kind === 'tooLarge' ? '' : path.join('.'),
      kind,
    });
    if (path.length > templateLimits.depth) return found('tooDeep');
    if (++values > templateLimits.values) return found('tooLarge');
    if (typeof at === 'string') characters += at.length;
    if (characters > templateLimits.characters) return found('tooLarge');
    if (typeof at !== 'object' || at === null) return null;
    if (Array.isArray(at) && at.length > templateLimits.list) return found('tooMany');
    for (const key in at) {
      const problem = walk((at as Record<string, unknown>)[key], [...path, key]);
      if (problem !== null) return problem;
    }
    return null;
  };
  return walk(value, []);
}

/** A name in braces, and where its brace stands; `name` null: a brace that opens or closes nothing. */
export interface Brace {
  name: string | null;
  at: number;
}

const brace = /\{([^{}]*)\}|[{}]/g;

export function bracesIn(text: string): Brace[] {
  return [...text.matchAll(brace)].map(({ 1: name, index }) => ({ name: name ?? null, at: index }));
}

type Scope = 'letter' | 'dossier' | 'unit';

const names: Record<Scope, readonly string[]> = {
  letter: letterPlaceholders,
  dossier: [...letterPlaceholders, ...dossierPlaceholders],
  unit: unitPlaceholders,
};
const every = new Set<string>([...names.dossier, ...names.unit]);

/** Braces and names that are wrong where they stand, in the order in which the template has them. */
export function placeholderProblems(template: LetterTemplate): TemplateProblem[] {
  const isOne = oneDossierKinds.includes(template.kind);
  const found: TemplateProblem[] = [];
  const check = (text: string, path: string, scope: Scope) => found.push(...problemsOfText(text, path, scope));
  const checkPart = (part: PartConditions & { text?: string; each?: boolean }, path: string) => {
    const scope = part.each || isOne || isForOne(part.count) ? 'dossier' : 'letter';
    if (part.text !== undefined) check(part.text, `${path}.text`, scope);
    for (const list of ['when', 'unless'] as const)
      part[list]?.forEach((name, i) => {
        if (!names[scope].includes(name)) found.push(wrongName(name, `${path}.${list}.${i}`));
      });
  };
  const checkTable = ({ rows, columns }: TemplateTable, path: string) => {
    for (const [i, { text }] of columns.entries())
      check(text, `${path}.columns.${i}.text`, rows === 'units' ? 'unit' : 'dossier');
  };
  for (const [direction, ask] of Object.entries(template.asks)) {
    for (const { name, at } of bracesIn(ask)) found.push(wrongName(name, `asks.${direction}`, at));
  }
  check(template.symbol, 'symbol', 'letter');
  template.about?.forEach((part, i) => {
    checkPart(part, `about.${i}`);
  });
  template.title?.about.forEach((part, i) => {
    checkPart(part, `title.about.${i}`);
  });
  template.addressees.forEach((part, i) => {
    checkPart(part, `addressees.${i}`);
  });
  template.body.forEach((block, i) => {
    checkPart(block, `body.${i}`);
    if (block.table) checkTable(block.table, `body.${i}.table`);
  });
  if (template.annex) {
    check(template.annex.title, 'annex.title', 'letter');
    check(template.annex.note, 'annex.note', 'letter');
    checkTable(template.annex.table, 'annex.table');
  }
  template.recipients.forEach((part, i) => {
    checkPart(part, `recipients.${i}`);
  });
  return found;
}

function isForOne(count: DossierCount[] | undefined): boolean {
  return count?.length === 1 && count[0] === 'one';
}

function problemsOfText(text: string, path: string, scope: Scope): TemplateProblem[] {
  return bracesIn(text).flatMap(({ name, at }) =>
    name !== null && names[scope].includes(name) ? [] : [wrongName(name, path, at)],
  );
}

function wrongName(name: string | null, path: string, at?: number): TemplateProblem {
  const place = at === undefined ? {} : { at };
  if (name === null) return { path, kind: 'brace', ...place };
  return { path, kind: every.has(name) ? 'wrongScope' : 'unknownPlaceholder', placeholder: name, ...place };
}
