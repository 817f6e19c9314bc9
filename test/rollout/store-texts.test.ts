import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permissionTexts } from '../../lib/locale/permissions';

/** What the stores take: Chrome Web Store and Edge (name 75, short 132, full 16,000), Firefox Add-ons (name 50, summary 250). */
const limits = { name: 45, short: 132, full: 16_000 };

const headings = {
  vi: {
    name: 'Tên',
    short: 'Mô tả ngắn',
    full: 'Mô tả đầy đủ',
    privacy: 'Quyền riêng tư',
    permissions: 'Lý do của từng quyền',
    purpose: 'Mục đích duy nhất',
  },
  en: {
    name: 'Name',
    short: 'Short description',
    full: 'Full description',
    privacy: 'Privacy',
    permissions: 'Why each permission',
    purpose: 'Single purpose',
  },
};

describe.each(['vi', 'en'] as const)('the store texts, %s', (language) => {
  const listing = readFileSync(`store/listing.${language}.md`, 'utf8');
  const manifest = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const part = (name: keyof (typeof headings)['vi']): string => {
    const [, text = ''] = listing.split(`\n## ${headings[language][name]}\n`);
    return (text.split('\n## ')[0] ?? '').trim();
  };

  it('have name and short description as the manifest has them', () => {
    expect(part('name')).toBe(manifest.name.message);
    expect(part('short')).toBe(manifest.description.message);
  });

  it('keep to the limits of the stores', () => {
    for (const name of ['name', 'short', 'full'] as const) {
      expect(part(name)).not.toBe('');
      expect(part(name).length).toBeLessThanOrEqual(limits[name]);
    }
    for (const name of ['privacy', 'purpose'] as const) expect(part(name)).not.toBe('');
  });

  it('say why each permission of the general build is there', () => {
    const named = [...part('permissions').matchAll(/^- `(\w+)`: \S/gm)].map(([, name]) => name);
    // The general build has no hosts of its own.
    const asked = permissionTexts[language].map(({ name }) => name).filter((name) => name !== 'host_permissions');
    expect(named.toSorted()).toEqual(asked.toSorted());
  });
});

it.each([16, 32, 48, 96, 128])('has the icon of %i px', (size) => {
  const png = readFileSync(`public/icon/${size}.png`);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
