/** `npm run letters:render`: a picture of each page of the sample letters as DOCX and as printed, and of letters as they are drafted, in `.output/letters/`, for people to look at. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { draftedSamples } from './drafted';
import { picture, toPdfs } from './office';
import { printPdfs } from './printed';
import { samples } from './samples';

const folder = resolve('.output/letters');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { 'cong-van-500': _tooLong, ...drawn } = samples;
for (const pdf of await toPdfs({ ...drawn, ...draftedSamples() }, folder)) picture(pdf);
for (const pdf of await printPdfs(drawn, folder)) picture(pdf);
for (const file of readdirSync(folder).sort()) console.log(join(folder, file));
