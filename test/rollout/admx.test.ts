import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { policyFiles } from '../../lib/rollout/policies';
import { settingEntries } from '../../lib/settings';
import managedSchema from '../../public/managed_schema.json';
import { pilot } from './given';
import { asPolicy, type Key, keyAt, type Schema } from './registry-reader';

type Node = Record<string, unknown> & { '#name'?: string };
const files = policyFiles(pilot);
const textOf = (path: string) => new TextDecoder().decode(files.get(path));
const lists = /^(?:policy|category|item|string|presentation|textBox|decimalTextBox|dropdownList|listBox)$/;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: (name, path) => lists.test(name) && !String(path).endsWith('value.string'),
});
const admxText = textOf('windows/admx/dung-han.admx');
const admx = parser.parse(admxText).policyDefinitions as {
  policies: { policy: Policy[] };
  categories: { category: Node[] };
};

interface Policy extends Node {
  name: string;
  key: string;
  valueName?: string;
  presentation?: string;
  parentCategory: { ref: string };
  elements?: Record<string, Element | Element[]>;
}
interface Element {
  id: string;
  key?: string;
  valueName?: string;
  valuePrefix?: string;
  maxValue?: string;
  item?: { displayName: string; value: { string: string } }[];
}
const id = pilot.chromium?.id ?? '';
const managed = settingEntries().filter((entry) => entry.managed);
const policyOf = (name: string) => admx.policies.policy.find((one) => one.name === name);

describe.each(['vi-VN', 'en-US'])('texts in %s', (language) => {
  const text = textOf(`windows/admx/${language}/dung-han.adml`);
  const { resources } = parser.parse(text).policyDefinitionResources;
  const strings = new Map<string, string>(resources.stringTable.string.map((one: Node) => [one.id, one['#text']]));
  const presentations: Node[] = resources.presentationTable.presentation;

  it('are well-formed, each once, and none is missing or left over', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const used = [...admxText.matchAll(/\$\(string\.([^)]+)\)/g)].map(([, name]) => name);
    expect([...strings.keys()].sort()).toEqual([...new Set(used)].sort());
    expect(strings.size).toBe(resources.stringTable.string.length);
    expect([...strings].filter(([, value]) => !value?.trim())).toEqual([]);
  });

  it('have a dialogue for each policy that asks for a value', () => {
    const asked = admx.policies.policy.flatMap(({ presentation }) => presentation ?? []);
    expect([...new Set(asked)].sort()).toEqual(presentations.map((one) => `$(presentation.${one.id})`).sort());
    const boxes = presentations.flatMap((one) =>
      ['textBox', 'decimalTextBox', 'dropdownList', 'listBox'].flatMap((box) => (one[box] as Node[] | undefined) ?? []),
    );
    expect(boxes.map(({ refId }) => refId)).toEqual(presentations.map((one) => one.id));
  });
});

it('is well-formed, with every policy in a category there is, named once', () => {
  expect(XMLValidator.validate(admxText)).toBe(true);
  const names = admx.policies.policy.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(3 * (managed.length + 1));
  expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  const categories = new Set(admx.categories.category.map(({ name }) => name));
  expect(admx.policies.policy.filter(({ parentCategory }) => !categories.has(parentCategory.ref))).toEqual([]);
});

it('writes for each entry what the browser reads as that entry', () => {
  for (const entry of managed) {
    const policy = policyOf(`chrome_${entry.path.replaceAll('.', '_')}`);
    if (policy === undefined) throw new Error(`no policy for ${entry.path}`);
    const root: Key = { values: new Map(), keys: new Map() };
    const value = typed(root, policy, entry.kind, entry.choices);
    const read = asPolicy(
      keyAt(root, `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`),
      managedSchema as Schema,
    );
    const got = entry.path.split('.').reduce<unknown>((at, key) => (at as Node | undefined)?.[key], read);
    expect([entry.path, got]).toEqual([entry.path, value]);
  }
});

/** What Group Policy would write for a value typed into the dialogue; answers what the browser should then see. */
function typed(root: Key, policy: Policy, kind: string, choices?: readonly string[]): unknown {
  if (kind === 'boolean') {
    keyAt(root, policy.key).values.set(policy.valueName ?? '', 0);
    return false;
  }
  const [[box, element] = ['', undefined]] = Object.entries(policy.elements ?? {});
  const at = element as Element;
  const put = (key: string, name: string, value: string | number) => keyAt(root, key).values.set(name, value);
  switch (box) {
    case 'enum': {
      const chosen = at.item?.at(-1)?.value.string ?? '';
      expect(at.item?.map((one) => one.value.string)).toEqual(choices);
      put(policy.key, at.valueName ?? '', chosen);
      return chosen;
    }
    case 'decimal':
      put(policy.key, at.valueName ?? '', Number(at.maxValue));
      return Number(at.maxValue);
    case 'list':
      put(at.key ?? '', `${at.valuePrefix}1`, 'một');
      put(at.key ?? '', `${at.valuePrefix}2`, 'hai');
      return ['một', 'hai'];
    default: {
      const samples: Record<string, [string, unknown]> = { number: ['0.75', 0.75], json: ['{"a":1}', { a: 1 }] };
      const [text, value] = samples[kind] ?? ['chữ', 'chữ'];
      put(policy.key, at.valueName ?? '', text);
      return value;
    }
  }
}

it('installs by one policy as the .reg file does, and removes when it is switched off', () => {
  const install = policyOf('chrome_install') as Policy & Record<'enabledList' | 'disabledList', { item: Node[] }>;
  const on = install.enabledList.item.map(({ key, valueName, value }) => [key, valueName, value]);
  expect(on).toContainEqual([install.key, 'installation_mode', { string: 'force_installed' }]);
  expect(on).toContainEqual([install.key, 'override_update_url', { decimal: { value: '1' } }]);
  expect(on).toContainEqual([`${install.key}\\runtime_allowed_hosts`, '2', { string: pilot.sites[1] }]);
  expect(install.disabledList.item.map(({ value }) => value)).toEqual([{ string: 'removed' }]);
});
