import { describe, expect, it } from 'vitest';
import { originTyped } from '../../lib/text';

describe('an address as it is typed', () => {
  it.each([
    ['https://qlvb.example.gov.vn', 'https://qlvb.example.gov.vn'],
    ['  qlvb.example.gov.vn/van-ban-den?trang=2#1 ', 'https://qlvb.example.gov.vn'],
    ['http://10.1.2.3:8080/eoffice', 'http://10.1.2.3:8080'],
    ['HTTPS://QLVB.Example.gov.vn:443/', 'https://qlvb.example.gov.vn'],
    ['may-chu-noi-bo:8443', 'https://may-chu-noi-bo:8443'],
    ['văn-thư.vn', 'https://xn--vn-th-rwa92j.vn'],
  ])('%s is a site', (typed, origin) => {
    expect(originTyped(typed)).toBe(origin);
  });

  it.each(['', '   ', 'hệ thống văn bản', 'ftp://qlvb.vn', 'chrome://extensions', 'https://*.gov.vn', '*', 'https://'])(
    '“%s” is none',
    (typed) => expect(originTyped(typed)).toBeNull(),
  );
});
