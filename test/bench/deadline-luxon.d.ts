/** The package ships no types; the bench casts what it uses. */
declare module 'luxon-business-days' {
  export const DateTime: unknown;
}
