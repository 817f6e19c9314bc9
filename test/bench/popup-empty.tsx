import { render } from 'preact';

/** A popup with nothing behind it. */
render(
  <main>
    <h1>Đúng Hạn</h1>
  </main>,
  document.getElementById('app') ?? document.body,
);
