/**
 * As `ref`: gives what appears the focus where the button that brought it is gone. One function for all drawings, so that
 * it is called once and not at every drawing.
 */
export const focusOnce = (element: HTMLElement | null): void => element?.focus();
