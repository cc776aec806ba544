import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Stands in every request of these tests, and may never be found again in what the service keeps. */
export const userAgentMark = 'UvidBrowserMark';

const phoneSize = { width: 360, height: 740 };
const deskSize = { width: 1280, height: 900 };

export interface ContextOptions {
  readonly screen?: 'phone' | 'desk';
  readonly javaScript?: boolean;
  readonly colours?: 'light' | 'dark';
  /** Cookies of somebody who has signed in before. */
  readonly signedIn?: SignedIn;
}

export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A browser that reports faults of the pages' own scripts instead of swallowing them. */
export interface TestBrowser {
  /** A device of its own: no cookie, storage or cache is shared with another one. */
  open(options?: ContextOptions): Promise<BrowserContext>;
  /** Faults of scripts and refusals by a page's content security policy so far. */
  readonly faults: readonly string[];
  /** Every address that was asked for and isn't of this service. */
  readonly foreignRequests: readonly string[];
  close(): Promise<void>;
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  });
}

export async function openBrowser(): Promise<TestBrowser> {
  const browser = await launchChromium(inject('chromium'));
  const faults: string[] = [];
  const foreignRequests: string[] = [];
  const { origin } = inject('service');

  return {
    faults,
    foreignRequests,
    open: (options) => openContext(browser, options, faults, foreignRequests, origin),
    close: () => browser.close(),
  };
}

async function openContext(
  browser: Browser,
  { screen = 'phone', javaScript = true, colours = 'light', signedIn }: ContextOptions = {},
  faults: string[],
  foreignRequests: string[],
  origin: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: screen === 'phone' ? phoneSize : deskSize,
    userAgent: `Mozilla/5.0 ${userAgentMark} Chrome/140.0.0.0`,
    locale: 'en-GB',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    colorScheme: colours,
    ...(signedIn && { storageState: signedIn }),
  });
  context.setDefaultTimeout(15_000);
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) foreignRequests.push(request.url());
  });
  return context;
}
