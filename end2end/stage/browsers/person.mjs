// What a person does in any browser. Things are named by CSS, which is the same in every language.
import { expect } from '@playwright/test';
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import { untilDone } from './until_done.mjs';
import * as webkit from './webkit.mjs';

const DRIVERS = { chromium, firefox, webkit };
const SEEN_WITHIN_MS = 20_000;

export class Person {
  #browser;

  /** A person at a browser of this name, which `wish` describes as the drivers want it. */
  static async at(name, wish) {
    const person = new Person();
    person.#browser = await DRIVERS[name].start(wish);
    return person;
  }

  /** The script errors so far. */
  get troubles() {
    return this.#browser.troubles;
  }

  open(url) {
    return this.#browser.open(url);
  }

  /** Asks the page, as soon as one is there: between two pages there is none. */
  ask(question, ...values) {
    return untilDone(() => this.#browser.ask(question, ...values), SEEN_WITHIN_MS);
  }

  /** Waits until it is to be seen. */
  see(css) {
    return this.#until(isVisible, css, 'is to be seen');
  }

  /** Waits until it is part of the page, seen or not. */
  find(css) {
    return this.#until(([selector]) => document.querySelector(selector) !== null, css, 'is on the page');
  }

  async #until(question, css, what) {
    const patience = { message: `${css} ${what}`, timeout: SEEN_WITHIN_MS, intervals: [50] };
    await expect.poll(() => this.ask(question, css), patience).toBe(true);
  }

  async press(css) {
    await this.see(css);
    await this.#browser.press(css);
  }

  async type(css, text) {
    await this.see(css);
    await this.#browser.type(css, text);
  }

  /** The texts of all that it names. */
  texts(css) {
    return this.ask(([selector]) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim()), css);
  }

  /** What the window shows, as PNG. */
  picture() {
    return this.#browser.picture();
  }

  leave() {
    return this.#browser.stop();
  }
}

function isVisible([css]) {
  const element = document.querySelector(css);
  return element !== null && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
