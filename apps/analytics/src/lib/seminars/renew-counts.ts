import { invalidate } from '$app/navigation';

const everySeconds = 4;

/** Loads the counts again every few seconds for as long as the element is there and the page is looked at. */
export function renewCounts(): () => void {
  const timer = setInterval(() => {
    // Offline for a moment, the page stays as it is and tries again.
    if (document.visibilityState === 'visible') invalidate('uvid:counts').catch(() => undefined);
  }, everySeconds * 1000);
  return () => clearInterval(timer);
}
