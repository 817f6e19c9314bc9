/** The one `browser` of the project: WXT's module aliases this import to webextension-polyfill. */
export { browser } from 'wxt/browser';
