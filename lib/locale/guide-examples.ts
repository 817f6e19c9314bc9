/** What administrators type and write, the same in every language; tests run all of it. */
export const guideExamples = {
  newKey: 'npm run pack -- --new-key key.pem',
  pack: 'npm run pack -- --site https://qlvb.example.gov.vn --key key.pem --update-url https://may-chu-noi-bo/dung-han/updates.xml --out dist',
  packNext:
    'npm run pack -- --site https://qlvb.example.gov.vn --key key.pem --update-url https://may-chu-noi-bo/dung-han/updates.xml --out dist --version 0.1.1',
  packSigned:
    'npm run pack -- --site https://qlvb.example.gov.vn --key key.pem --update-url https://may-chu-noi-bo/dung-han/updates.xml --out dist --signed-xpi da-ky.xpi',
  policies: 'npm run policies -- dist/rollout.json --out policies',
  sums: 'sha256sum -c SHA256SUMS',
  linux: [
    '# Chrome',
    'sudo mkdir -p /etc/opt/chrome/policies/managed',
    'sudo cp policies/linux/chrome/dung-han.json /etc/opt/chrome/policies/managed/',
    '# Chromium',
    'sudo mkdir -p /etc/chromium/policies/managed',
    'sudo cp policies/linux/chrome/dung-han.json /etc/chromium/policies/managed/',
    '# Edge',
    'sudo mkdir -p /etc/opt/edge/policies/managed',
    'sudo cp policies/linux/edge/dung-han.json /etc/opt/edge/policies/managed/',
    '# Firefox',
    'sudo mkdir -p /etc/firefox/policies',
    'sudo cp -i policies/firefox/policies.json /etc/firefox/policies/',
  ].join('\n'),
  windows: 'reg import policies\\windows\\chrome.reg',
  settings: `"settings": {
  "language": "vi",
  "calendar": {
    "days": { "2026-11-23": { "off": true, "reason": "nghỉ hoán đổi" } }
  },
  "secrecy": {
    "https://qlvb.example.gov.vn": { "emptyMeans": "notSecret", "series": ["*/M-UBND"] }
  },
  "hiddenParts": ["persons"],
  "firstRun": false
}`,
} as const;
