import { describe, expect, test } from 'vitest';
import { accountOfName, identityKey, resolveAccount } from '../../lib/text';

const site = 'https://qlvb.vn';
const key = (name: string) => identityKey(site, accountOfName(name));

describe('the account of a row', () => {
  test('is the name shown, whatever its letters', () => {
    expect(resolveAccount({}, site, 'Nguyễn Văn A')).toBe('nguyen van a');
    expect(resolveAccount({}, site, 'NGUYỄN VĂN A')).toBe('nguyen van a');
  });
  test('without one the name last shown on the site, else the only one confirmed, else none', () => {
    const one = { [key('Lê B')]: { names: ['Lê B'] } };
    expect(resolveAccount(one, site, '', 'Nguyễn Văn A')).toBe('nguyen van a');
    expect(resolveAccount(one, site, '')).toBe('le b');
    expect(resolveAccount({ ...one, [key('Trần C')]: { names: ['Trần C'] } }, site, '')).toBe('');
    expect(resolveAccount(one, 'https://khac.vn', '')).toBe('');
    expect(resolveAccount({}, site, '')).toBe('');
  });
  test('another spelling that was confirmed is the same account', () => {
    const identity = { [key('Nguyễn Văn A')]: { names: ['Nguyễn Văn A', 'Nguyễn V. A'] } };
    expect(resolveAccount(identity, site, 'nguyễn v. a')).toBe('nguyen van a');
    expect(resolveAccount(identity, site, 'Lê B')).toBe('le b');
  });
  test('a name that was refused is none', () => {
    const identity = { [key('Lê Lợi')]: { names: [] } };
    expect(resolveAccount(identity, site, 'Lê Lợi')).toBe('');
    expect(resolveAccount(identity, site, 'Lê Lợi', 'Nguyễn Văn A')).toBe('nguyen van a');
  });
  test('never breaks the key apart', () => expect(accountOfName('A|B')).toBe('a b'));
});
