// WebKitGTK, the nearest to Safari: its smallest browser, driven by its own WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../program.mjs';
import { MINI_BROWSER, WEBKIT_DRIVER, XVFB } from './places.mjs';
import { untilDone } from './until_done.mjs';
import { WebDriver } from './webdriver.mjs';

const STARTED_WITHIN_MS = 20_000;

/** Starts it, as `chromium.mjs` says. Its language is that of the machine: the person chooses another on the page. */
export async function start({ size, dark, script }) {
  const children = [];
  const end = async () => {
    for (const child of children.reverse()) {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  };
  try {
    const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(screen);
    const [number] = await once(screen.stdio[3], 'data');
    const port = await freePort();
    const environment = { ...process.env, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' };
    children.push(spawn(WEBKIT_DRIVER, [`--port=${port}`], { env: environment, stdio: 'ignore' }));
    const session = await untilDone(() => WebDriver.start(`http://127.0.0.1:${port}`, wish({ dark, script })), STARTED_WITHIN_MS);
    await session.resize(size);
    return {
      troubles: [],
      open: (url) => session.open(url),
      ask: (question, ...values) => session.ask(question, ...values),
      press: (css) => session.press(css),
      type: (css, text) => session.type(css, text),
      picture: () => session.picture(),
      stop: async () => {
        await session.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The capabilities. The full screen has no toolbar, which would make the window wider than a phone. */
function wish({ dark, script }) {
  const args = ['--automation', '--full-screen', ...(dark ? ['--dark-mode'] : []), ...(script ? [] : ['--enable-javascript=false'])];
  return { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args } };
}
