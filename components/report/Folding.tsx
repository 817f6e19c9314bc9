import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** As in report.css: below it there is room for the list or for what stands before it, not for both. */
const narrow = '(max-width: 860px)';

/** What stands before the list; folded up where there is little room, so that the list stands near the top. */
export function Folding({ title, children }: { title: string; children: ComponentChildren }) {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const media = matchMedia(narrow);
    const tell = () => setIsNarrow(media.matches);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, []);
  if (!isNarrow) return <>{children}</>;
  return (
    <details class="folding">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
