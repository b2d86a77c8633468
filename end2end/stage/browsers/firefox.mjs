// Firefox, driven over WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { FIREFOX } from './places.mjs';

/** What a page was still loading when it was left, and what Firefox asks for unasked: its icon on the demo tenant's pages. */
const HARMLESS = [
  /NS_BINDING_ABORTED|was interrupted while the page was loading/,
  /\(img-src\) at \S+\/favicon\.ico /,
  // It measures a prefetch by `default-src` alone, which is 'none' here: the module then comes with the first island.
  /\(default-src\) at \S+\/pkg\//,
];

/** Starts it, as `chromium.mjs` says. */
export async function start({ size, dark, script, language }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'intl.accept_languages': language,
      'javascript.enabled': script,
    },
  });
  const page = await browser.newPage();
  await page.setViewport(size);
  const troubles = [];
  const note = (text) => HARMLESS.some((known) => known.test(text)) || troubles.push(text);
  page.on('pageerror', (error) => note(`script error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  /** By the mouse at its middle: Puppeteer's own click waits for an observer, which does not come where no script runs. */
  const press = async (css) => {
    const { x, y } = await page.evaluate(middle, css);
    await page.mouse.click(x, y);
  };
  return {
    troubles,
    open: (url) => page.goto(url),
    ask: (question, ...values) => page.evaluate(question, values),
    press,
    type: async (css, text) => {
      await press(css);
      await page.keyboard.type(text);
    },
    picture: () => page.screenshot(),
    stop: () => browser.close(),
  };
}

function middle(css) {
  const element = document.querySelector(css);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
