/** An input that cannot be packed, with the reason for who gave it. Nothing has been written. */
export class PackError extends Error {}
