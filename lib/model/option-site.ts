/** A site as the options list it. */
export interface OptionSite {
  /** An origin, or a broad one: `https://*.example.gov.vn`. */
  site: string;
  /** In the build of the office, added by the user, or only named in the setting `sites`. */
  from: 'packed' | 'added' | 'named';
  /** By the setting `sites`. */
  isAllowed: boolean;
  /** Named by the office's policy. */
  isManaged: boolean;
}
