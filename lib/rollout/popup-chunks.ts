/**
 * What the popup loads before its first paint, and for its rows, each as one file: every file more is waited for, and
 * left to itself the bundler makes a file of each handful of modules that several pages share. A group takes along all
 * that its modules import. The popup's own `main.tsx` is in none: what is in a shared file runs in every page.
 */
export const popupChunks = {
  groups: [
    {
      name: 'shell',
      priority: 2,
      test: /\/components\/PopupFrame\.tsx$|\/entrypoints\/(?:popup\/shown|shared\/(?:draw|glance))\.tsx?$|\/lib\/platform\/(?:clock|native|page)\.ts$|\/lib\/settings\/effective\.ts$|\/lib\/store\/urgent-read\.ts$|preload-helper|virtual:wxt|rolldown\/runtime/,
    },
    { name: 'rows', priority: 1, test: /\/entrypoints\/popup\/first\.tsx$/ },
  ],
};
