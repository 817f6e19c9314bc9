import { describe, expect, test } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import { adapterFile, combine, readAdapterFile, removeAdapter, saveAdapters, teachAdapter } from '../../lib/settings';
import { memory } from './memory';

describe('adapters', () => {
  const adapter = (id: string, over: object = {}) => ({
    version: 1,
    id,
    match: { sites: ['https://a.vn/*'] },
    ...over,
  });
  test('of policy and user together, by name: policy over user, the later over the earlier', () => {
    const { settings, managed } = combine(
      { adapters: [adapter('x', { title: 'policy' })] },
      {
        'setting.adapters': [
          adapter('x', { title: 'user' }),
          adapter('y', { title: 'first' }),
          adapter('z'),
          adapter('y', { title: 'second' }),
        ],
      },
    );
    expect(settings.adapters.map(({ id, title }) => [id, title])).toEqual([
      ['z', undefined],
      ['y', 'second'],
      ['x', 'policy'],
    ]);
    expect(managed).toEqual(['adapters.x']);
  });
  test('a bad one switches off itself and says where it is bad', () => {
    const bad = adapter('bad', { fields: { hanXuLy: { selector: 'td[' } } });
    const { settings, problems } = combine({ adapters: [bad, adapter('good')] }, {});
    expect(settings.adapters.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ area: 'managed', path: 'adapters.0' }]);
    expect(problems[0]?.message).toContain('fields.hanXuLy.selector');
  });
  test('teaching lays field over field; saving replaces; what is wrong beside them stays', async () => {
    const { areas } = memory(null, { 'setting.adapters': ['not one'] });
    const taught = (fields: Adapter['fields']) => adapter('t', { fields }) as Adapter;
    await teachAdapter(areas, taught({ hanXuLy: { column: 'Mốc' } }));
    await teachAdapter(areas, taught({ soKyHieu: { column: 1 }, hanXuLy: { column: 'Hạn cuối' } }));
    const own = async () => (await areas.local.get())['setting.adapters'];
    const fields = { hanXuLy: { column: 'Hạn cuối' }, soKyHieu: { column: 1 } };
    expect(await own()).toEqual(['not one', adapter('t', { fields })]);
    await saveAdapters(areas, [adapter('t') as Adapter, adapter('u') as Adapter]);
    expect(await own()).toEqual(['not one', adapter('t'), adapter('u')]);
    await removeAdapter(areas, 't');
    expect(await own()).toEqual(['not one', adapter('u')]);
  });
  test('a file is what a policy takes, and comes back the same', () => {
    const adapters = [adapter('a', { fields: { hanXuLy: { column: 2 } } }), adapter('b')] as Adapter[];
    const file = adapterFile(adapters);
    const policy = JSON.parse(file) as Record<string, unknown>;
    expect(combine(policy, {}).settings.adapters).toMatchObject([
      { fields: { hanXuLy: { column: '#2' } } },
      { id: 'b' },
    ]);
    expect(readAdapterFile(`\uFEFF${file}`)).toEqual({ adapters: policy.adapters });
    expect(readAdapterFile(JSON.stringify(adapters[1]))).toEqual({ adapters: [adapters[1]] });
    expect(readAdapterFile(JSON.stringify(adapters))).toEqual({ adapters });
  });
  test.each([
    ['{', { kind: 'notJson' }],
    ['[]', { kind: 'noAdapters' }],
    ['7', { kind: 'noAdapters' }],
    [JSON.stringify([adapter('a'), adapter('B C')]), { kind: 'wrong', path: '1.id', mistake: { kind: 'adapterName' } }],
    [
      JSON.stringify({ adapters: [adapter('a', { feilds: {} })] }),
      { kind: 'wrong', path: '0.feilds', mistake: { kind: 'unknownField' } },
    ],
    [`"${'x'.repeat(1_000_001)}"`, { kind: 'tooLarge' }],
  ])('a bad file (%#) is refused whole, and says where', (text, problem) => {
    expect(readAdapterFile(text)).toEqual({ problems: [problem] });
  });
});
