// Where the browsers are. `cargo xtask test` looks for them and names them in variables; by hand, Debian's places are tried.
import { existsSync } from 'node:fs';

const named = (variable, place) => process.env[variable] ?? place;

/** How Playwright starts Chromium. */
export const CHROMIUM = {
  executablePath: named('REKEY_CHROMIUM', '/usr/bin/chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

export const FIREFOX = named('REKEY_FIREFOX', '/usr/bin/firefox-esr');

/** WebKitGTK's driver, its smallest browser, and the X server that it is shown on. */
export const WEBKIT_DRIVER = named('REKEY_WEBKIT_DRIVER', '/usr/bin/WebKitWebDriver');
export const MINI_BROWSER = named('REKEY_MINI_BROWSER', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
export const XVFB = named('REKEY_XVFB', '/usr/bin/Xvfb');

/** Which browsers there are, and whether this machine has them. */
export const BROWSERS = {
  chromium: { isHere: () => existsSync(CHROMIUM.executablePath) },
  firefox: { isHere: () => existsSync(FIREFOX) },
  webkit: { isHere: () => [WEBKIT_DRIVER, MINI_BROWSER, XVFB].every((path) => existsSync(path)) },
};
