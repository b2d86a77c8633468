// The little of W3C WebDriver that a story needs, over its HTTP.
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export class WebDriver {
  #session;

  /** A session of the driver at `url`; `capabilities` say which browser and how. */
  static async start(url, capabilities) {
    const driver = new WebDriver();
    const { sessionId } = await call('POST', `${url}/session`, { capabilities: { alwaysMatch: capabilities } });
    driver.#session = `${url}/session/${sessionId}`;
    return driver;
  }

  #call(method, path, body) {
    return call(method, `${this.#session}${path}`, body);
  }

  open(url) {
    return this.#call('POST', '/url', { url });
  }

  /** The window's outer size. */
  resize({ width, height }) {
    return this.#call('POST', '/window/rect', { x: 0, y: 0, width, height });
  }

  /** What `question`, a function of one list, answers in the page. */
  ask(question, ...values) {
    return this.#call('POST', '/execute/sync', { script: `return (${question})(arguments[0])`, args: [values] });
  }

  async press(css) {
    await this.#call('POST', `${await this.#element(css)}/click`, {});
  }

  async type(css, text) {
    await this.#call('POST', `${await this.#element(css)}/value`, { text });
  }

  /** What the window shows, as PNG. */
  async picture() {
    return Buffer.from(await this.#call('GET', '/screenshot'), 'base64');
  }

  async #element(css) {
    const found = await this.#call('POST', '/element', { using: 'css selector', value: css });
    return `/element/${found[ELEMENT]}`;
  }

  stop() {
    return this.#call('DELETE', '');
  }
}

async function call(method, url, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value;
}
