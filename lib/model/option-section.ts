/** The parts of the page of options, in their order; each has its name as its address: `options.html#calendar`. */
export const optionSections = [
  'sites',
  'calendar',
  'deadlines',
  'reminders',
  'letters',
  'reports',
  'privacy',
  'backup',
  'rollout',
  'interface',
  'about',
] as const;
export type OptionSection = (typeof optionSections)[number];

/** The part an address names; the first one where it names none. */
export function optionSectionOf(hash: string): OptionSection {
  return optionSections.find((one) => `#${one}` === hash) ?? optionSections[0];
}
