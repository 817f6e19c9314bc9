import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'vite';

/** One source file of the product as the architecture test sees it. */
export interface Source {
  /** From the project's root, with `/`. */
  path: string;
  /** `lib/reading`, `components`, `entrypoints`: the row of design.md's table it belongs to. */
  room: string;
  lines: number;
  /** Paths of the project's own files it imports, types included; then packages. */
  imports: { own: string[]; packages: string[]; ownTypesOnly: Set<string> };
  functions: { name: string; lines: number }[];
  text: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Every source file below `lib/`, `components/` and `entrypoints/`. */
export function readSources(): Source[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readSource(join(folder, file))),
  );
}

export function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return {
    path,
    room: roomOf(path),
    lines: text.split('\n').length,
    imports: importsOf(path, text),
    functions: functionsOf(path, text),
    text,
  };
}

function importsOf(path: string, text: string): Source['imports'] {
  const own: string[] = [];
  const packages: string[] = [];
  const ownTypesOnly = new Set<string>();
  for (const [statement, , specifier = ''] of text.matchAll(
    /^(?:import|export)\s+(?:type\s+)?([^;]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"][^'"]+['"]\s*\)/gm,
  )) {
    const dynamic = /import\(\s*['"]([^'"]+)['"]/.exec(statement)?.[1];
    const target = dynamic ?? specifier;
    if (!target.startsWith('.')) {
      packages.push(target);
      continue;
    }
    const resolved = relative(root, resolve(root, dirname(path), target.replace(/\?.*$/, '')));
    own.push(resolved);
    if (/^(?:import|export)\s+type\s/.test(statement)) ownTypesOnly.add(resolved);
  }
  return { own, packages, ownTypesOnly };
}

interface AstNode {
  type: string;
  start: number;
  end: number;
  id?: { name?: string } | null;
  key?: { name?: string };
  [key: string]: unknown;
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function functionsOf(path: string, text: string): Source['functions'] {
  const found: Source['functions'] = [];
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item, name);
      return;
    }
    if (node === null || typeof node !== 'object' || !('type' in node)) return;
    const ast = node as AstNode;
    const own = ast.id?.name ?? ast.key?.name ?? name;
    if (functionTypes.has(ast.type))
      found.push({ name: own, lines: text.slice(ast.start, ast.end).split('\n').length });
    for (const [key, child] of Object.entries(ast)) if (key !== 'type') visit(child, own);
  };
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path), path);
  return found;
}
