import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeDocx } from '../../lib/letters/docx/write';
import type { Letter } from '../../lib/model/letter';

/** Only the stand-in for Times New Roman, so that every machine breaks lines alike. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/croscore</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>`;

function run(program: string, args: string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error?.message ?? stderr}`);
  return stdout;
}

/**
 * Writes each letter as DOCX and has LibreOffice convert all of them in one start.
 * @returns the paths of the PDF files, in the order of the letters
 */
export async function toPdfs(letters: Record<string, Letter>, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(letters);
  const files = names.map((name) => join(folder, `${name}.docx`));
  for (const [at, letter] of Object.values(letters).entries()) writeFileSync(files[at] ?? '', await writeDocx(letter));
  const home = mkdtempSync(join(tmpdir(), 'letters-office-'));
  try {
    const fontsFile = join(home, 'fonts.conf');
    writeFileSync(fontsFile, fonts);
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    run('/usr/bin/soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      FONTCONFIG_FILE: fontsFile,
      XDG_CACHE_HOME: home,
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return names.map((name) => join(folder, `${name}.pdf`));
}

/** A PNG of every page beside the PDF. */
export function picture(pdf: string): void {
  run('/usr/bin/pdftoppm', ['-png', '-r', '80', pdf, pdf.replace(/\.pdf$/, '')]);
}

/** A word on a page; its box in millimetres from the upper left corner. */
export interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A page of a PDF, millimetres. */
export interface Page {
  width: number;
  height: number;
  words: Word[];
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72;

/** The pages of a PDF with the place of each word. */
export function pages(pdf: string): Page[] {
  const html = run('/usr/bin/pdftotext', ['-bbox', pdf, '-']);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
      ];
      return {
        width: millimetres(width),
        height: millimetres(height),
        words: words.map(([, left, top, right, bottom, text = '']) => ({
          text: plain(text),
          left: millimetres(left),
          right: millimetres(right),
          top: millimetres(top),
          bottom: millimetres(bottom),
        })),
      };
    });
}

function plain(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );
}

/** A run of text of one look; `size` in points. */
export interface Run {
  text: string;
  size: number;
  isBold: boolean;
  isItalic: boolean;
}

/** As large as it goes: sizes are told in whole numbers, here of thirds of a point. */
const zoom = 3;

/** The texts of a PDF with their type, from the top of its first page. */
export function runs(pdf: string): Run[] {
  const xml = run('/usr/bin/pdftohtml', ['-xml', '-stdout', '-i', '-zoom', String(zoom), pdf]);
  const sizes = new Map([...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, size]));
  return [...xml.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/g)].map(([, font, inner = '']) => ({
    text: plain(inner.replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, ' ')
      .trim(),
    size: Number(sizes.get(font)) / zoom,
    isBold: inner.includes('<b>'),
    isItalic: inner.includes('<i>'),
  }));
}

/** A straight rule lying on a page, millimetres. */
export interface Rule {
  left: number;
  right: number;
  at: number;
}

/** The level rules drawn on the first page, from the top; each once. */
export function rules(pdf: string): Rule[] {
  const svg = run('/usr/bin/pdftocairo', ['-svg', '-f', '1', '-l', '1', pdf, '-']);
  const strokes =
    /<path style="fill:none;[^"]*" d="M ([\d.]+) ([\d.]+) L ([\d.]+) ([\d.]+) " transform="matrix\(([^)]*)\)"/g;
  const found = new Map<string, Rule>();
  for (const [, left, top, right, bottom, matrix = ''] of svg.matchAll(strokes)) {
    const [across = 1, , , down = 1, x = 0, y = 0] = matrix.split(',').map(Number);
    if (top !== bottom) continue;
    const place = (value: string | undefined) => millimetres(String(Number(value) * across + x));
    const rule = { left: place(left), right: place(right), at: millimetres(String(Number(top) * down + y)) };
    found.set(JSON.stringify(rule), rule);
  }
  return [...found.values()].sort((one, other) => one.at - other.at);
}

/** What python-docx says of a file: its paragraphs and tables counted; fails where it cannot open it. */
export function openWithPython(files: string[]): { paragraphs: number; tables: number; sections: number }[] {
  const script = `
import sys, json, docx
out = []
for path in sys.argv[1:]:
    d = docx.Document(path)
    out.append({"paragraphs": len(d.paragraphs), "tables": len(d.tables), "sections": len(d.sections)})
print(json.dumps(out))`;
  return JSON.parse(run('/usr/bin/python3', ['-c', script, ...files]));
}
