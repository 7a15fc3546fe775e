/** Not every browser has `requestIdleCallback`. */
const soon = 50;
const latest = 500;

/** Does something when the page has been drawn and there is nothing more urgent to do. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback(act, { timeout: latest });
  } else {
    setTimeout(act, soon);
  }
}
