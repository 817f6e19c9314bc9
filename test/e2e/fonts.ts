import { join } from 'node:path';
import { ensurePrograms } from '../programs.ts';

const noto = '/usr/share/fonts/truetype/noto';
const needed = ['NotoSans-Regular.ttf', 'NotoSerif-Regular.ttf'].map((name) => ({
  file: join(noto, name),
  packages: ['fonts-noto-core'],
}));

/** The environment in which a browser draws with one set of fonts, whatever the machine has; null: it lacks them. */
export function pinnedFonts(): Record<string, string> | null {
  try {
    ensurePrograms(needed, 'Pictures are drawn with fonts of Debian.');
  } catch {
    return null;
  }
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') };
}
