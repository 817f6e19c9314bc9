/** A part of a section of the guide. In texts, what stands between backquotes is code. */
export type GuideBlock =
  | { kind: 'text' | 'note'; text: string }
  | { kind: 'steps' | 'list'; items: readonly string[] }
  /** To be copied as it stands. */
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
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
