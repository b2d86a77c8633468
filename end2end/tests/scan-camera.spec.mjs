// The camera beside the reading: off however it ends, each refusal explained, the page not held up.
import { WITH_CAMERA, dialog, question, removeFilm, reversed, says, scanButton, show } from '../stage/film.mjs';
import { expect, test } from '../stage/stage.mjs';
import { keyIdField, signIn } from '../stage/person.mjs';

test.use(WITH_CAMERA);
// The drawing program may have to be compiled.
test.setTimeout(120_000);
test.afterAll(removeFilm);
test.beforeEach(async ({ page, context, rekey }) => {
  await context.grantPermissions(['camera'], { origin: rekey.url });
  // Keeps every track that the page is given.
  await page.addInitScript(() => {
    window.tracks = [];
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
});

/** The states of all tracks that the page was given. */
const tracks = (page) => page.evaluate(() => window.tracks.map((track) => track.readyState));

const looking = (page) => expect(says(page)).toContainText('Point the camera');

/** How scanning ends without a match; those that are events must have ended it when they return. */
const ENDINGS = {
  'the button': (page) => page.getByRole('button', { name: 'Close the camera' }).click(),
  Escape: (page) => page.keyboard.press('Escape'),
  'another tab': (page) =>
    page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      delete document.hidden;
      if (window.tracks.some((track) => track.readyState === 'live')) throw new Error('the camera runs on');
    }),
  'leaving the page': (page) =>
    page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      if (window.tracks.some((track) => track.readyState === 'live')) throw new Error('the camera runs on');
    }),
};

test('the camera is off however scanning ends', async ({ page, tenant }) => {
  show(reversed(await tenant.screenKey('LAPTOP-ANNA')));
  await signIn(page, 'owner');
  const seen = [];
  for (const [name, end] of Object.entries(ENDINGS)) {
    await scanButton(page).click();
    await looking(page);
    seen.push('live');
    expect(await tracks(page), name).toEqual(seen);
    expect(page.workers(), name).toHaveLength(1);
    await end(page);
    seen[seen.length - 1] = 'ended';
    await expect(dialog(page), name).toBeHidden();
    await expect.poll(() => tracks(page), name).toEqual(seen);
    await expect.poll(() => page.workers().length, `${name}: the reader is gone, too`).toBe(0);
    await expect(scanButton(page)).toBeFocused();
  }
  await expect(keyIdField(page)).toHaveValue('');
});

test('a camera that comes after closing is switched off', async ({ page, tenant }) => {
  show(reversed(await tenant.screenKey('LAPTOP-ANNA')));
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia;
    window.asked = false;
    const allowed = new Promise((done) => (window.allow = done));
    devices.getUserMedia = async (wish) => {
      window.asked = true;
      await allowed;
      return ask(wish);
    };
  });
  await signIn(page, 'owner');
  await scanButton(page).click();
  await page.waitForFunction(() => window.asked);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.evaluate(() => window.allow());
  await expect.poll(() => tracks(page)).toEqual(['ended']);
});

test('a reader that breaks switches the camera off and says so', async ({ page, tenant }) => {
  show(reversed(await tenant.screenKey('LAPTOP-ANNA')));
  await signIn(page, 'owner');
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => {
      throw new Error('no memory');
    };
  });
  await scanButton(page).click();
  await expect(says(page)).toContainText('Scanning does not work at the moment');
  expect(await tracks(page)).toEqual(['ended']);
});

for (const [error, words] of [
  ['NotAllowedError', "Allow it in the browser's settings"],
  ['NotFoundError', 'No camera can be used'],
  ['NotReadableError', 'Close that one, then scan again'],
  ['TypeError', 'Scanning does not work at the moment'],
]) {
  test(`${error}: what to do is said, and the field stays`, async ({ page }) => {
    await page.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, error);
    await signIn(page, 'owner');
    await scanButton(page).click();
    await expect(says(page)).toContainText(words);
    await expect(says(page)).toContainText(/type the first 8 characters/i);
    await page.getByRole('button', { name: 'Close the camera' }).click();
    await keyIdField(page).fill('4290B6C0');
    await expect(keyIdField(page)).toHaveValue('4290B6C0');
  });
}

test('a camera that is unplugged is told', async ({ page, tenant }) => {
  show(reversed(await tenant.screenKey('LAPTOP-ANNA')));
  await signIn(page, 'owner');
  await scanButton(page).click();
  await looking(page);
  await page.evaluate(() => window.tracks[0].dispatchEvent(new Event('ended')));
  await expect(says(page)).toContainText('No camera can be used');
  expect(await tracks(page)).toEqual(['ended']);
});

test('pictures are read in a worker that reaches no network', async ({ page, rekey, tenant, watch }) => {
  show(reversed(await tenant.screenKey('LAPTOP-ANNA')));
  await signIn(page, 'owner');
  await scanButton(page).click();
  await looking(page);
  const [worker] = page.workers();
  expect(worker.url()).toMatch(new RegExp(`^${rekey.url}/pkg/scan-[0-9a-z]+/worker\\.js$`));
  watch.expectTrouble(/Content Security Policy|csp/);
  const sent = await worker.evaluate((url) => fetch(url).then(() => 'sent', () => 'refused'), `${rekey.url}/icon.svg`);
  expect(sent).toBe('refused');
});

for (const [how, refuse] of [
  ['are refused by the browser', (page) => page.addInitScript(() => (window.Worker = class { constructor() { throw new Error('no'); } }))],
  ['cannot be fetched', (page) => page.route('**/worker.js', (route) => route.fulfill({ status: 404 }))],
]) {
  test(`where workers ${how}, the page reads itself`, async ({ page, tenant, watch }) => {
    show((await tenant.screenKey('LAPTOP-ANNA')).id);
    watch.expectStatus(404);
    watch.expectTrouble(/worker\.js net::ERR_FAILED/);
    await refuse(page);
    await signIn(page, 'owner');
    await scanButton(page).click();
    await expect(question(page)).toBeFocused();
    expect(page.workers()).toHaveLength(0);
    expect(await tracks(page)).toEqual(['ended']);
  });
}
