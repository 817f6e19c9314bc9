import type { State } from '../lib/model/standing';

/** One shape per state, so that colour is never alone; drawn for this project. */
const shapes: Record<State, string> = {
  overdue: 'M8 2.2 14.6 13.6H1.4ZM8 6.4v3.4M8 11.6v.2',
  today: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.6V8l2.4 1.6',
  soon: 'M4 2h8M4 14h8M5 2c0 4 6 4 6 0M5 14c0-6 6-6 6 0',
  ontime: 'M2.8 8.6 6.4 12l6.8-8',
  paused: 'M5.6 3v10M10.4 3v10',
  done: 'M2.8 8.6 6.4 12l6.8-8',
  unknown: 'M5.4 5.6a2.6 2.6 0 1 1 3.6 2.5c-.7.3-1 .8-1 1.7M8 12.4v.2',
};

interface LineIconProps {
  /** Of 16 units each way. */
  path: string;
  /** Each way, in CSS pixels. */
  size: number;
  width?: number;
  name?: string;
}

/** Lines in the colour of the text; the words beside it say the same, so it is hidden from screen readers. */
function LineIcon({ path, size, width = 1.6, name }: LineIconProps) {
  return (
    <svg class={name} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={width}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The icon of a state. */
export function StateIcon({ state }: { state: State }) {
  return <LineIcon path={shapes[state]} size={14} name="state-icon" />;
}

/** A closed lock, beside the words that say who closed it. */
export function LockIcon() {
  return <LineIcon path="M3.5 7.5h9v6h-9ZM5.2 7.2V5a2.8 2.8 0 0 1 5.6 0v2.2" size={12} name="lock-icon" />;
}

/** A leaf of a calendar. */
export function CalendarIcon() {
  return <LineIcon path="M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3" size={16} width={1.4} />;
}

/** The product's mark, as on the toolbar; its colours are its own in both themes. */
export function BrandMark() {
  return (
    <svg class="brand" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="7" fill="#0b5cad" />
      <circle cx="16" cy="16" r="9.5" fill="none" stroke="#ffffff" stroke-width="2.6" />
      <path
        d="M11.6 16.4 14.9 19.6 20.6 12.6"
        fill="none"
        stroke="#ffd34d"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
