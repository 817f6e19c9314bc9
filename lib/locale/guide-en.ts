import type { GuideSection } from '../model/guide';
import { guideExamples as examples } from './guide-examples';

const making: GuideSection[] = [
  {
    id: 'truoc',
    title: 'Before you begin',
    blocks: [
      {
        kind: 'list',
        items: [
          '**Chrome and Edge on Windows** install an extension from outside the store by policy on managed machines only: joined to a domain, enrolled in Entra ID/Intune or in Chrome Browser Cloud Management. Elsewhere they ignore the policy or block the extension.',
          '**Release Firefox** takes only an XPI that Mozilla has signed (addons.mozilla.org, unlisted). **Firefox ESR** can switch that check off by policy, and then for every extension.',
          '**Lowest versions:** Chromium 109, the last for Windows 7 and 8.1; Firefox 115, the last ESR for Windows 7, 8 and 8.1. Some offices still run them. Below 114 the panel opens as a tab; frames without an address of their own are read from Chromium 119 and Firefox 128 on.',
          '**Nothing is sent anywhere.** The only thing that goes over the network is the browser asking your own server for a newer version.',
        ],
      },
      {
        kind: 'note',
        text: 'NOT tried on Windows: .reg files, Group Policy with ADMX, branded Chrome, Edge, Cốc Cốc, Intune, Chrome Browser Cloud Management, release Firefox with a signed XPI. Try one machine first. The table at the end says what was tried where.',
      },
      {
        kind: 'text',
        text: 'You need a machine with Node.js 20 or later, npm and the source (`npm ci` once), an internal web server by https whose certificate the machines trust, and administrator rights.',
      },
    ],
  },
  {
    id: 'khoa',
    title: '1. Make the key, once',
    blocks: [
      { kind: 'code', text: examples.newKey },
      {
        kind: 'text',
        text: 'It prints the extension’s ID. Keep `key.pem` safe, with a copy, off the web server and out of any repository: without it there are no updates, and whoever has it can make them.',
      },
    ],
  },
  {
    id: 'goi',
    title: '2. Pack',
    blocks: [
      { kind: 'code', text: examples.pack },
      {
        kind: 'text',
        text: 'Repeat `--site` for each site, odd ports included. It writes a CRX with `updates.xml`, an XPI with `updates.json`, a zip for each store, `rollout.json`, `sbom.cdx.json` and `SHA256SUMS`. The same source and command give the same bytes. With an XPI that Mozilla has signed:',
      },
      { kind: 'code', text: examples.packSigned },
    ],
  },
  {
    id: 'may-chu',
    title: '3. Put it on the internal server',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Copy the CRX, `updates.xml`, the XPI, `updates.json` and `SHA256SUMS` to the folder named by `--update-url`.',
          'Serve `.crx` as `application/x-chrome-extension` and `.xpi` as `application/x-xpinstall`.',
          'From another machine, download and check the sums: the command below, or `certutil -hashfile <file> SHA256` on Windows.',
        ],
      },
      { kind: 'code', text: examples.sums },
    ],
  },
];

const policies: GuideSection[] = [
  {
    id: 'chinh-sach',
    title: '4. Make the policy files',
    blocks: [
      { kind: 'text', text: 'Fill in `settings` of `rollout.json` (table below), then:' },
      { kind: 'code', text: examples.policies },
      { kind: 'text', text: 'Or set one browser up in the options and save the files under “Rollout package” there.' },
      { kind: 'code', text: examples.settings },
      {
        kind: 'text',
        text: 'A wrong entry is left out alone, and named on the test page. A value of another type (a text for a number) Chromium drops with the whole setting around it, told only at `chrome://policy`, and a name that no setting has it leaves out, which neither the options nor the test page can tell; the command above refuses both beforehand.',
      },
    ],
  },
  {
    id: 'windows',
    title: '5. Windows (not tried)',
    blocks: [
      { kind: 'text', text: 'One machine, as administrator; use either .reg files or Group Policy, not both:' },
      { kind: 'code', text: examples.windows },
      {
        kind: 'text',
        text: 'Edge: `windows/edge.reg`; Cốc Cốc: `windows/coccoc.reg`, whose key (`SOFTWARE\\Policies\\CocCoc\\Browser`) must be checked first.',
      },
      {
        kind: 'steps',
        items: [
          'Group Policy: copy `windows/admx/dung-han.admx`, `vi-VN` and `en-US` to the central store `\\\\<domain>\\SYSVOL\\<domain>\\Policies\\PolicyDefinitions`, or to `C:\\Windows\\PolicyDefinitions`.',
          'Make a GPO: Computer Configuration → Policies → Administrative Templates → Đúng Hạn; enable the installation for the browser in use, and set what is to be managed.',
          '`gpupdate /force` on a pilot machine; open the browser again.',
          'Firefox: `firefox/policies.json` to `C:\\Program Files\\Mozilla Firefox\\distribution\\`.',
        ],
      },
    ],
  },
  {
    id: 'linux',
    title: '6. Linux and Firefox',
    blocks: [
      { kind: 'code', text: examples.linux },
      {
        kind: 'table',
        head: ['Browser', 'File', 'Place'],
        rows: [
          ['Chrome', '`linux/chrome/dung-han.json`', '`/etc/opt/chrome/policies/managed/`'],
          ['Chromium', '`linux/chrome/dung-han.json`', '`/etc/chromium/policies/managed/`'],
          ['Edge', '`linux/edge/dung-han.json`', '`/etc/opt/edge/policies/managed/`'],
          ['Firefox', '`firefox/policies.json`', '`/etc/firefox/policies/`'],
          [
            'Firefox ESR, unsigned XPI',
            '`firefox/esr-chua-ky/policies.json`',
            '`/etc/firefox/policies/` or `/usr/lib/firefox-esr/distribution/`',
          ],
        ],
      },
    ],
  },
];

const after: GuideSection[] = [
  {
    id: 'kiem-tra',
    title: '7. Verify',
    blocks: [
      {
        kind: 'steps',
        items: [
          '`chrome://policy`, `edge://policy` or `about:policies` show ExtensionSettings and the settings, without errors.',
          '`chrome://extensions`, `edge://extensions` or `about:addons` show Đúng Hạn with its ID, installed by the administrator.',
          'A list of the e-office shows a badge in each row with a deadline.',
          'The test page (icon of Đúng Hạn → Test page) says that policy has come, which sites may be read, and how well lists are read.',
        ],
      },
    ],
  },
  {
    id: 'cap-nhat',
    title: '8. Update',
    blocks: [
      { kind: 'text', text: 'Pack with the same key and a higher version, and replace the files on the server:' },
      { kind: 'code', text: examples.packNext },
      {
        kind: 'text',
        text: 'Browsers ask every few hours; the new version comes while nobody is at the computer, and data is kept. For Firefox, make the policy files again with the new XPI.',
      },
    ],
  },
  {
    id: 'dung',
    title: '9. Stop within a minute',
    blocks: [
      {
        kind: 'table',
        head: ['Where it was put', 'To remove'],
        rows: [
          ['Windows, .reg', 'import `go-bo/windows/chrome.reg` (or `edge.reg`, `coccoc.reg`), open the browser again'],
          ['Group Policy', 'set the installation to Disabled, `gpupdate /force`'],
          ['Linux', 'copy `go-bo/linux/dung-han.json` over the file; it takes some seconds'],
          ['Firefox', 'copy `go-bo/firefox/policies.json` over the file, restart Firefox'],
        ],
      },
      {
        kind: 'note',
        text: 'With the extension everything it kept on that machine is deleted: make a backup first (panel, Data). Saved letters and reports stay. The e-office is untouched, since nothing is ever written there.',
      },
      {
        kind: 'text',
        text: 'To pause and keep the data (Chromium browsers), empty `runtime_allowed_hosts`: pages that are loaded from then on are not read.',
      },
    ],
  },
];

const reference: GuideSection[] = [
  { id: 'quyen', title: 'What each permission means', blocks: [{ kind: 'permissions' }] },
  {
    id: 'thiet-lap',
    title: 'What a policy can set',
    blocks: [
      {
        kind: 'text',
        text: 'A dot leads inwards: `letters.office.agency` is `{ "letters": { "office": { "agency": "…" } } }`. What policy sets looks locked and cannot be changed.',
      },
      { kind: 'settings' },
    ],
  },
  {
    id: 'da-thu',
    title: 'Tried and not tried',
    blocks: [
      {
        kind: 'table',
        head: ['What', 'Tried'],
        rows: [
          ['Packing, signature of the CRX, sums', 'Linux'],
          ['Installing, settings, updating, removing by policy: Chromium', 'Linux'],
          ['Installing, settings, updating by policies.json: Firefox ESR, unsigned XPI', 'Linux'],
          ['.reg files, ADMX, ADML', 'read back by test programs; **not imported on Windows**'],
          ['Group Policy, Intune, Chrome Browser Cloud Management', '**not tried**'],
          ['Branded Chrome, Edge, Cốc Cốc', '**not tried**'],
          ['Release Firefox with an XPI signed by Mozilla', '**not tried**'],
        ],
      },
    ],
  },
];

/** The guide in English: shorter, with every step. */
export const guideEn: readonly GuideSection[] = [...making, ...policies, ...after, ...reference];
