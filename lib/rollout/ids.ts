/** ID of the extension in Firefox, the same in every build; that of Chromium's browsers comes of the key. */
export const firefoxId = 'dung-han@dung-han.vn';
