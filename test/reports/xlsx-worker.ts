import { toXlsx } from '../../lib/reports';
import { basis, randomRows } from './rows';

/** Makes a workbook of 10,000 rows where no further worker may start, as in extension pages of Firefox. */
const forbidden = () => {
  throw new Error('a worker made of text');
};
Object.defineProperty(self, 'Worker', { value: forbidden });
toXlsx(randomRows(10_000), {
  language: 'vi',
  basis,
  onProgress: (done, total) => postMessage({ done, total }),
}).then(
  (workbook) => postMessage({ size: workbook.length, head: workbook.slice(0, 2) }),
  (error) => postMessage({ error: String(error) }),
);
