/** Most sightings of one message; a longer scan goes in several. */
export const maxBatch = 500;

/** Name of the port an extension page opens to all frames of a tab to hear their status. */
export const statusPort = 'pageStatus';

/** Most hashes of what names secret rows in one message; a row has at most a handful. */
export const maxMacs = 2000;
