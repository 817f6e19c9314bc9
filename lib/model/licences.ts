/** What of others is in the extension, whose it is and its licence; checked against the packages by a test. */
export const thirdParties: readonly { name: string; by: string; licence: string }[] = [
  { name: '@date-fns/utc', by: 'Sasha Koss', licence: 'MIT' },
  { name: '@noble/hashes', by: 'Paul Miller', licence: 'MIT' },
  { name: '@tanstack/virtual-core', by: 'Tanner Linsley', licence: 'MIT' },
  { name: 'comlink', by: 'Google', licence: 'Apache-2.0' },
  { name: 'date-fns', by: 'Sasha Koss, Lesha Koss', licence: 'MIT' },
  { name: 'dexie', by: 'David Fahlander', licence: 'Apache-2.0' },
  { name: 'docx', by: 'Dolan Miu', licence: 'MIT' },
  { name: 'fflate', by: 'Arjun Barrett', licence: 'MIT' },
  { name: 'preact', by: 'Jason Miller', licence: 'MIT' },
  { name: 'webextension-polyfill', by: 'Mozilla', licence: 'MPL-2.0' },
  { name: 'write-excel-file', by: 'catamphetamine', licence: 'MIT' },
  { name: 'zod', by: 'Colin McDonnell', licence: 'MIT' },
];
