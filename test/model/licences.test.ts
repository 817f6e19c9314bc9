import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdParties } from '../../lib/model/licences';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('every package that the extension takes in is named, with the licence that it states', () => {
  const names = Object.keys(json('package.json').dependencies).sort();
  const stated = names.map((name) => [name, json(`node_modules/${name}/package.json`).license]);
  expect(thirdParties.map(({ name, licence }) => [name, licence])).toEqual(stated);
});
