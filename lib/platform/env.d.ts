interface ImportMetaEnv {
  /** Origins a build was packed for; see wxt.config.ts. */
  readonly SITES?: readonly string[];
}
