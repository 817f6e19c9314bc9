import { ensurePrograms } from '../programs.ts';

const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/**
 * The Firefox of the tests, installed where it is missing. The ESR, because release Firefox takes signed extensions only.
 * @throws Error saying what to install where that is not possible
 */
export function ensureFirefox(): string {
  const packages = ['firefox-esr', 'fonts-noto-core'];
  ensurePrograms([{ file: firefox, packages }], 'The tests in Firefox need Firefox ESR (or FIREFOX_PATH).');
  return firefox;
}
