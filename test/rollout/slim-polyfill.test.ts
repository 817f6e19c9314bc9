import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { slimmed, usedApis } from '../../lib/rollout/slim-polyfill';

const code = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');

it('keeps every part of the API that is called, and none that is not', () => {
  const folder = new URL('../../lib/platform/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const called = sources.flatMap((text) => [...text.matchAll(/\bbrowser\??\.([a-zA-Z]+)/g)].map(([, name]) => name));
  expect([...new Set(called)].sort()).toEqual([...usedApis]);
});

it('leaves a polyfill that wraps what is kept and is otherwise the same', () => {
  const slim = slimmed(code);
  expect(slim.length).toBeLessThan(code.length * 0.75);
  expect(slim).toContain('"sendMessage":{"minArgs":1,"maxArgs":3}');
  expect(slim).not.toContain('"bookmarks"');
  expect(slim.slice(slim.indexOf('if (Object.keys(apiMetadata)'))).toBe(
    code.slice(code.indexOf('if (Object.keys(apiMetadata)')),
  );
});

it('fails where the package has another shape', () => {
  expect(() => slimmed(code.replace('const apiMetadata', 'let metadata'))).toThrow(/another shape/);
});
