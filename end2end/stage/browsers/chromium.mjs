// Chromium, driven by Playwright.
import { chromium } from '@playwright/test';
import { CHROMIUM } from './places.mjs';

/**
 * Starts it for a person: `size` in CSS pixels, `dark`, `script` and the `language` asked for are theirs. Every driver is started so,
 * and answers with `open(url)`, `ask(question, ...values)` (a function of one list, answered in the page), `press(css)`,
 * `type(css, text)`, `picture()`, `stop()`, and `troubles`: the script errors seen, where the browser tells of them.
 */
export async function start({ size, dark, script, language }) {
  const browser = await chromium.launch(CHROMIUM);
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    locale: language,
  });
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(`script error: ${error.message}`));
  return {
    troubles,
    open: (url) => page.goto(url),
    ask: (question, ...values) => page.evaluate(question, values),
    press: (css) => page.locator(css).first().click(),
    type: (css, text) => page.locator(css).first().pressSequentially(text),
    picture: () => page.screenshot(),
    stop: () => browser.close(),
  };
}
