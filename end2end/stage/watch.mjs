// Fails a test on whatever goes wrong in a browser unseen: script errors, console errors, refused resources, broken requests.

/** Chromium writes this for each answer of 400 and above and each broken request; those are watched themselves. */
const REPEATS_WHAT_IS_WATCHED = /^Failed to load resource: /;

/** What a page was still loading when it was left: the event stream, the state of a phone, the icon, the font, and what it prefetched for the next page. */
const MAY_BE_CUT_OFF = /^\/(activity\/live$|kiosk\/phone\/state$|pkg\/|fonts\/|icon\.svg$)/;

export class Watch {
  #troubles = [];
  #expectedStatuses = new Set();
  #expectedTexts = [];
  /** What was answered with a file: Chromium saves it and calls the page's own request broken off. */
  #files = new Set();
  /** Every URL that was asked for, in order. */
  urls = [];

  /** `scripts`: whether the browser runs any. Where not, Chromium reports each script as refused. */
  constructor(scripts) {
    this.scripts = scripts;
  }

  /** Watches all pages of a browser context. */
  add(context) {
    context.on('request', (request) => this.urls.push(request.url()));
    context.on('weberror', (error) => this.#note(`script error: ${error.error()}`));
    context.on('console', (message) => {
      const isKnown = REPEATS_WHAT_IS_WATCHED.test(message.text());
      if (message.type() === 'error' && !isKnown) this.#note(`console: ${message.text()}`);
    });
    context.on('requestfailed', (request) => this.#failed(request));
    context.on('response', (response) => {
      if (response.headers()['content-disposition']?.startsWith('attachment')) this.#files.add(response.request());
      if (response.status() >= 400) this.#note(`${response.status()} ${response.url()}`, response.status());
    });
    return context;
  }

  /** A visit ends so when another one overtakes it or its page closes, as happens to pages that reload by themselves. */
  #failed(request) {
    const why = request.failure()?.errorText;
    const path = new URL(request.url()).pathname;
    const isVisit = request.isNavigationRequest() && request.method() === 'GET';
    // A station's page asks whether the station can be reached.
    const asksOnly = request.method() === 'HEAD';
    if (why === 'net::ERR_ABORTED' && (isVisit || asksOnly || MAY_BE_CUT_OFF.test(path) || this.#files.has(request))) return;
    if (!this.scripts && why === 'csp' && path.endsWith('.js')) return;
    this.#note(`request failed: ${request.method()} ${request.url()} ${why}`);
  }

  #note(text, status) {
    this.#troubles.push({ text, status });
  }

  /** This test's pages may be answered so. */
  expectStatus(...statuses) {
    for (const status of statuses) this.#expectedStatuses.add(status);
  }

  /** This test makes a trouble on purpose whose text matches. */
  expectTrouble(pattern) {
    this.#expectedTexts.push(pattern);
  }

  /** What nobody expected. */
  get troubles() {
    const isExpected = ({ text, status }) =>
      this.#expectedStatuses.has(status) || this.#expectedTexts.some((pattern) => pattern.test(text));
    return this.#troubles.filter((trouble) => !isExpected(trouble)).map((trouble) => trouble.text);
  }
}
