import { describe, expect, test } from 'vitest';
import { managedSchema, type PolicySchema } from '../../lib/rollout/managed-schema';
import { definitions, settingEntries, settingNames } from '../../lib/settings';
import stored from '../../public/managed_schema.json';

const schema = managedSchema();
const all = (of: PolicySchema, path = ''): [string, PolicySchema][] => [
  [path, of],
  ...Object.entries(of.properties ?? {}).flatMap(([key, part]) => all(part, path === '' ? key : `${path}.${key}`)),
  ...(of.additionalProperties ? all(of.additionalProperties, `${path}.*`) : []),
  ...(of.items ? all(of.items, `${path}.0`) : []),
];
const parts = new Map(all(schema));

test('public/managed_schema.json is the one of today; if not: npm run generate', () => {
  expect(stored).toEqual(schema);
});

describe('the policy schema', () => {
  test('has the settings that a policy may set, and no other', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(settingNames.filter((name) => definitions[name].managed));
    expect(parts.has('identity') || parts.has('views')).toBe(false);
  });
  test('has every entry that a policy may set, with its texts', () => {
    for (const { path } of settingEntries().filter(({ managed }) => managed))
      expect([path, parts.get(path)]).toEqual([
        path,
        expect.objectContaining({ title: expect.any(String), description: expect.any(String) }),
      ]);
    expect(parts.get('thresholds')?.title).toBe('Ngưỡng sắp đến hạn');
  });
  test('says one type of each value and nothing that Chromium would drop a setting for', () => {
    const known = ['title', 'description', 'type', 'properties', 'additionalProperties', 'items'];
    for (const [path, part] of parts) {
      expect([path, Object.keys(part).filter((key) => !known.includes(key))]).toEqual([path, []]);
      expect([path, ['object', 'array', 'string', 'number', 'boolean'].includes(part.type)]).toEqual([path, true]);
      expect([path, part.type === 'array', part.type === 'object']).toEqual([
        path,
        part.items !== undefined,
        part.properties !== undefined || part.additionalProperties !== undefined,
      ]);
    }
  });
  test.each([
    ['adapters.0.version', 'number'],
    ['adapters.0.match.sites.0', 'string'],
    // A misspelt name beside these still reaches the check that names it.
    ['adapters.0.fields.*.*', 'string'],
    ['calendar.week.*.0.0', 'string'],
    ['calendar.days.*.off', 'boolean'],
    ['letters.templates.*.body.0.table.columns.0.isKept', 'boolean'],
    ['reports.quarter.*', 'string'],
    ['risk.returns', 'number'],
    ['rules.limits.0.amount', 'number'],
    ['secrecy.*.series.0', 'string'],
    ['thresholds.perList.*.*', 'number'],
  ])('%s is a %s', (path, type) => {
    expect(parts.get(path)?.type).toBe(type);
  });
});
