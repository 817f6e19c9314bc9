import { hydrateRoot } from 'react-dom/client';
import { Html, List } from './hydrated-list.jsx';
import { offer, options, root, rows } from './page.js';

/** As late as on a slow line: whatever wants to write into the document has done so. */
setTimeout(() => {
  const tree = options.whole
    ? hydrateRoot(document, <Html rows={rows} offer={offer} css={options.css} script={document.scripts[0].text} />)
    : hydrateRoot(root, <List rows={rows} offer={offer} />);
  offer({ unmount: () => tree.unmount(), taken: () => true });
}, options.wait);
