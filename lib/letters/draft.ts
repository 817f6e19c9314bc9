import type { Letter, LetterBlock } from '../model/letter';
import type { LetterProblem } from '../model/letter-problem';
import { dossierPlaceholders, type LetterTemplate, type Placeholder } from '../model/letter-template';
import { fold } from '../text';
import { basisOf } from './changes';
import { cleanInput } from './clean-input';
import { withoutPersons } from './hidden';
import type { DraftResult, LetterInput, MissingFact, OfficeFact } from './input';
import { kindRules } from './kinds';
import { blank } from './parts';
import { problemsOf } from './problems';
import { templates } from './registry';
import { countOf, fill, fillSentence, fillTable, fits, type Missed, type Occasion } from './render';
import { currentUnit, isSameUnit } from './units';
import { dossierValues, letterValues, unitValues, type Values } from './values';

/**
 * A letter to one unit about all its dossiers, with the facts it was drafted from and those that are missing in it; or
 * every reason why there is none. A missing fact stands in it as `[…]`; number, day of signing and signature are never
 * given. Counts of days are made up to `now` by `calendar`. Pure: what it does not get, it does not know.
 */
export function draftLetter(given: LetterInput): DraftResult {
  const input = cleanInput(given);
  const problems = problemsOf(input);
  if (problems.length > 0) return { problems };
  const writer = writerOf(input);
  const letter = write(writer);
  const silent = silences(letter, writer);
  return silent.length > 0
    ? { problems: silent }
    : { letter, basis: basisOf(input.items, input.now), missing: writer.missing };
}

/** What all parts of one letter are written with. */
interface Writer {
  input: LetterInput;
  template: LetterTemplate;
  occasion: Occasion;
  whole: Values;
  dossiers: Values[];
  units: () => Values[];
  missing: MissingFact[];
}

function writerOf(input: LetterInput): Writer {
  const usual = input.templates?.[input.kind] ?? templates[input.kind];
  const template = input.hidesPersons ? withoutPersons(usual) : usual;
  const aliases = input.aliases ?? [];
  const isSuperior = kindRules[input.kind].addressee === 'superior';
  const { name, former } = currentUnit(input.unit || (isSuperior ? input.office.reportTo : ''), aliases, input.now);
  const formerly = input.items.find(
    ({ unit }) => unit !== '' && fold(unit) !== fold(name) && isSameUnit(unit, name, aliases, input.now),
  );
  const context = {
    ...input,
    aliases,
    addressee: name,
    former: former ?? formerly?.unit ?? null,
    ask: template.asks[input.direction],
  };
  const whole = letterValues(context);
  return {
    input,
    template,
    occasion: { stage: input.stage, direction: input.direction, count: countOf(input.items.length) },
    whole,
    dossiers: input.items.map((item, index) => dossierValues(item, index, context, whole)),
    units: () => unitValues(context),
    missing: [],
  };
}

/** Where it is one dossier, parts may speak of it. */
function valuesHere({ dossiers, whole }: Writer): Values {
  return dossiers.length === 1 ? (dossiers[0] ?? whole) : whole;
}

function write(writer: Writer): Letter {
  const { input, template } = writer;
  const { office } = input;
  const here = valuesHere(writer);
  const missed = missedBy(writer, writer.dossiers.length === 1 ? 0 : null);
  const first = (parts: LetterTemplate['addressees'] = []) => {
    const part = parts.find((one) => fits(one, writer.occasion, here));
    return part === undefined ? '' : fill(part.text, here, missed);
  };
  const body = bodyOf(writer);
  const annex = annexOf(writer);
  return {
    kind: input.kind,
    paper: kindRules[input.kind].paper,
    parentAgency: office.parentAgency,
    agency: officeFact(writer, 'agency', office.agency),
    symbol: officeFact(
      writer,
      'symbol',
      fill(template.symbol, writer.whole, () => {}),
    ),
    place: officeFact(writer, 'place', office.place),
    about: template.title ? '' : first(template.about) || blank,
    title: template.title ? { name: template.title.name, about: first(template.title.about) } : null,
    addressees: template.addressees
      .filter((part) => fits(part, writer.occasion, here))
      .map(({ text }) => fillSentence(text, here, missed)),
    body: withEnd(body),
    annex,
    signature: signatureOf(writer),
    recipients: recipientsOf(writer, here, missed),
  };
}

/** What the office's settings would say. */
const officeFacts: Partial<Record<Placeholder, OfficeFact>> = { coQuan: 'agency', kyHieu: 'symbol', vietTat: 'symbol' };

/** Notes what a text lacks: of the dossier of this row, or of the letter where it is no fact of one dossier. */
function missedBy({ missing, input }: Writer, row: number | null): Missed {
  const key = row === null ? null : (input.items[row]?.key ?? null);
  return (name) => {
    const isOfDossier = (dossierPlaceholders as readonly string[]).includes(name);
    note(missing, { key: isOfDossier ? key : null, name: officeFacts[name] ?? name });
  };
}

function note(missing: MissingFact[], fact: MissingFact): void {
  if (!missing.some(({ key, name }) => key === fact.key && name === fact.name)) missing.push(fact);
}

function officeFact({ missing }: Writer, name: OfficeFact, text: string): string {
  if (text === '' || text.includes(blank)) note(missing, { key: null, name });
  return text || blank;
}

function bodyOf(writer: Writer): LetterBlock[] {
  const { template, occasion, dossiers } = writer;
  const here = valuesHere(writer);
  const row = dossiers.length === 1 ? 0 : null;
  return template.body.flatMap((block): LetterBlock[] => {
    const { text = '', table, each, isItem } = block;
    const kind = isItem ? 'item' : 'paragraph';
    if (each)
      return dossiers.flatMap((values, i) =>
        fits(block, occasion, values) ? [{ kind, text: fillSentence(text, values, missedBy(writer, i)) }] : [],
      );
    if (!fits(block, occasion, here)) return [];
    if (table) return [{ kind: 'table', table: tableOf(writer, table) }];
    return [{ kind, text: fillSentence(text, here, missedBy(writer, row)) }];
  });
}

function tableOf(writer: Writer, table: NonNullable<LetterTemplate['annex']>['table']) {
  const { rows } = table;
  return fillTable(table, rows === 'units' ? writer.units() : writer.dossiers, writer.input.direction, (name, row) =>
    missedBy(writer, rows === 'units' ? null : row)(name),
  );
}

function annexOf(writer: Writer): Letter['annex'] {
  const { annex } = writer.template;
  if (annex === undefined || writer.dossiers.length < annex.from) return null;
  const missed = missedBy(writer, null);
  return {
    title: fill(annex.title, writer.whole, missed).toLocaleUpperCase('vi'),
    note: fill(annex.note, writer.whole, missed),
    table: tableOf(writer, annex.table),
  };
}

/** The text of a letter ends with "./." (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function withEnd(body: LetterBlock[]): LetterBlock[] {
  const last = body.at(-1);
  if (last === undefined || last.kind === 'table' || last.text.endsWith('./.')) return body;
  return [...body.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.;,/]+$/, '')}./.` }];
}

function signatureOf(writer: Writer): Letter['signature'] {
  const { signatureLines, signerName } = writer.input.office;
  if (signatureLines.length === 0) note(writer.missing, { key: null, name: 'signature' });
  return { lines: signatureLines.length > 0 ? signatureLines : [blank], name: signerName };
}

/** Those of the template, then the office's, each once; "Lưu" is the last of them, and is never missing. */
function recipientsOf(writer: Writer, here: Values, missed: Missed): string[] {
  const own = writer.template.recipients
    .filter((part) => fits(part, writer.occasion, here))
    .map(({ text }) => fill(text, here, missed));
  const once = new Map([...own, ...writer.input.office.recipients].map((line) => [fold(line), line]));
  const isKept = ([key]: [string, string]) => /^luu\b/.test(key);
  const lines = [...once];
  const kept = lines.filter(isKept).map(([, line]) => line);
  if (kept.length === 0) note(writer.missing, { key: null, name: 'recipients' });
  return [
    ...lines.filter((line) => !isKept(line)).map(([, line]) => line),
    ...(kept.length > 0 ? kept : [`Lưu: VT, ${blank}`]),
  ];
}

/** What a template must say in every case and does not in this one. */
function silences(letter: Letter, { input }: Writer): LetterProblem[] {
  const found: LetterProblem[] = [];
  const needsAddressee = kindRules[input.kind].addressee !== 'applicant';
  if (needsAddressee && letter.addressees.length === 0)
    found.push({ kind: 'templateSilent', letter: input.kind, part: 'addressees' });
  if (letter.body.length === 0) found.push({ kind: 'templateSilent', letter: input.kind, part: 'body' });
  return found;
}
