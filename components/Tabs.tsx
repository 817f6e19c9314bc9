import { useContext } from 'preact/hooks';
import { HiddenParts } from './Part';

interface Props<T extends string> {
  label: string;
  tabs: readonly T[];
  names: Record<T, string>;
  tab: T;
  onTab: (tab: T) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** The parts of a page, but for those that are hidden and named as their tab is; arrow keys go from one to the next, as in every tab list. */
export function Tabs<T extends string>({ label, tabs: all, names, tab, onTab }: Props<T>) {
  const hidden: readonly string[] = useContext(HiddenParts);
  const tabs = all.filter((name) => !hidden.includes(name));
  const go = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab;
    event.preventDefault();
    onTab(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={go}>
      {tabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="tab-body"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
