/** Whom there is a guide for, as addresses name them. */
export const guideFors = ['chuyen-vien', 'lanh-dao', 'quan-tri'] as const;
export type GuideFor = (typeof guideFors)[number];

/** Screenshots of the guides, with their sizes in CSS pixels: `npm run screenshots` takes each in both themes. */
export const pictureSizes = {
  inbox: [1280, 600],
  card: [760, 460],
  popup: [420, 600],
  panel: [420, 680],
  snooze: [420, 680],
  report: [1120, 680],
  team: [1120, 420],
  letter: [1120, 720],
  calendar: [960, 680],
  data: [420, 680],
  welcome: [960, 680],
} as const satisfies Record<string, readonly [width: number, height: number]>;
export type PictureName = keyof typeof pictureSizes;

/** A part of a section of the guide. In texts, what stands between backquotes is code. */
export type GuideBlock =
  | { kind: 'text' | 'note'; text: string }
  | { kind: 'steps' | 'list'; items: readonly string[] }
  /** To be copied as it stands. */
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'picture'; name: PictureName; alt: string }
  /** What each permission means. */
  | { kind: 'permissions' }
  /** What a policy can set, from the settings themselves. */
  | { kind: 'settings' };

export interface GuideSection {
  /** Where links lead to. */
  id: string;
  title: string;
  blocks: readonly GuideBlock[];
}
