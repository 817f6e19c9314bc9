import { createRoot } from 'react-dom/client';
import { offer, root } from './page.js';

/** Mounts an application, and lets tests take it away and bring it back. */
export function run(App) {
  let tree;
  const mount = () => {
    tree = createRoot(root);
    tree.render(<App />);
  };
  offer({ mount, unmount: () => tree.unmount() });
  mount();
}
