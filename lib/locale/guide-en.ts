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
          '**Release Firefox** takes only an XPI that Mozilla has signed (part 2). **Firefox ESR** can switch that check off by policy, and then for every extension.',
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
      {
        kind: 'table',
        head: ['What', 'Expected time, not measured'],
        rows: [
          ['Node.js, the source, `npm ci`', '20 minutes'],
          ['1–2. Key and packing', '15 minutes'],
          ['Release Firefox: Mozilla’s signature', 'minutes or days; get it before the day of the pilot'],
          ['3. Internal server', '30 minutes'],
          ['4. Policy files, and which policies are there already', '45 minutes'],
          ['5–6. Policies in place', '10 minutes a machine; 45 minutes by Group Policy'],
          ['7. Verify', '15 minutes'],
        ],
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
        text: 'Repeat `--site` for each site, odd ports included. It writes a CRX with `updates.xml`, an XPI with `updates.json`, a zip for each store, `rollout.json`, `sbom.cdx.json` and `SHA256SUMS`. The same source and command give the same bytes. For release Firefox have `dung-han-0.1.0.xpi` itself signed on addons.mozilla.org, unlisted, and pack again with what comes back, for the same version and sites. The zip for the store is refused there: it does not know where your updates are.',
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
    id: 'da-co',
    title: 'Before that: is there a policy of extensions already?',
    blocks: [
      {
        kind: 'text',
        text: 'Look for `ExtensionSettings` in `chrome://policy`, `edge://policy` or `about:policies` of a pilot machine. If it is there, the office manages other extensions, and two places that set it can lose the pilot or what the office itself set:',
      },
      {
        kind: 'list',
        items: [
          '**Linux (Chrome, Chromium, Edge).** Of two files in one folder the browser takes the value of the file whose name comes last, whole (capitals before small letters, `10-…` before `9-…`). So the file of Đúng Hạn has `PolicyDictionaryMultipleSourceMergeList`, by which the entries of both hold. Tried with Chromium 156, not with Chrome or Edge: `chrome://policy` must show the old entries and the one of Đúng Hạn.',
          'If one is missing, or another file of the office sets `PolicyDictionaryMultipleSourceMergeList`, copy the entry of our ID into `ExtensionSettings` of the office’s file, and take `ExtensionSettings` and `PolicyDictionaryMultipleSourceMergeList` out of `dung-han.json`; `3rdparty` stays there.',
          '**Windows (Chrome, Edge, Cốc Cốc).** In `regedit`, look below `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome` (Edge: `…\\Microsoft\\Edge`). Only a key `ExtensionSettings`: nothing to do, each extension has a key of its own. A text value named `ExtensionSettings` with JSON: by Chromium’s source the key replaces all of it (not tried on Windows), so do not have both. Put the entry of our ID from `linux/chrome/dung-han.json` (Edge: `linux/edge/dung-han.json`) into that JSON; take the sections with `\\ExtensionSettings\\` out of the .reg file before importing it, or leave the installation Not Configured in Group Policy.',
          '**Firefox.** There is one policies.json: merge, do not copy over. Where Group Policy sets `ExtensionSettings` for Firefox, put the entry `dung-han@dung-han.vn` there (not tried).',
        ],
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
          'Make a GPO: Computer Configuration → Policies → Administrative Templates → Đúng Hạn; enable the installation for the browser in use, and set what is to be managed. What is JSON can be copied from `settings` of `rollout.json`, on one line.',
          '`gpupdate /force` on a pilot machine; open the browser again.',
          'Not to type the settings of `rollout.json` again: import `windows/chrome.reg` on one machine, and take its keys `ExtensionSettings\\<ID>` and `3rdparty\\extensions\\<ID>` into the GPO by Computer Configuration → Preferences → Windows Settings → Registry → Registry Wizard, instead of the templates.',
          'Firefox, one machine: `firefox/policies.json` to `C:\\Program Files\\Mozilla Firefox\\distribution\\`, merged with one that is there.',
          'Firefox, many machines: Computer Configuration → Preferences → Windows Settings → Files, action Replace, from a share that the machines can read to `C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json`. It copies over: merge first where there is one. With Mozilla’s own firefox.admx merge the part `ExtensionSettings` there; the settings in `3rdparty` still need policies.json.',
        ],
      },
    ],
  },
  {
    id: 'linux',
    title: '6. Linux and Firefox',
    blocks: [
      { kind: 'text', text: 'Only the lines of the browser in use; merge where there is a policies.json:' },
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
        text: 'Browsers ask every few hours; the new version comes while nobody is at the computer, and data is kept. Firefox, too, updates itself by `updates.json`. Only machines that are set up later need a policy file with an XPI that is still on the server: keep the old one there, or make the policy files again.',
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
          [
            'Windows, merged into a text value ExtensionSettings',
            'in that JSON, only the entry of our ID becomes `{ "installation_mode": "removed" }`; the others stay',
          ],
          ['Group Policy, templates', 'set the installation to Disabled, `gpupdate /force`'],
          [
            'Group Policy Preferences',
            'Registry: set the action of the two keys to Delete. Files: replace the source by `go-bo/firefox/policies.json`. Then `gpupdate /force`',
          ],
          ['Linux, our own file', 'copy `go-bo/linux/dung-han.json` over the file; it takes some seconds'],
          [
            'Linux, merged into a file of the office',
            'in that file, only the entry of our ID becomes `{ "installation_mode": "removed" }`, the others stay; delete `dung-han.json`',
          ],
          ['Firefox, our own file', 'copy `go-bo/firefox/policies.json` over the file, restart Firefox'],
          [
            'Firefox, merged into a file of the office',
            'do not copy over: in that file, only the entry `dung-han@dung-han.vn` of ExtensionSettings becomes `{ "installation_mode": "blocked" }`; take out its entry of `3rdparty`, and `xpinstall.signatures.required` if it was added for Đúng Hạn; all else stays; restart Firefox. Taking the entry out leaves the extension there',
          ],
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
          ['Beside another file with ExtensionSettings: Chromium', 'Linux'],
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
