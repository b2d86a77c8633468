// Is the first page light, does a phone keep the page for no network, and does a borrowed device keep nothing?
import { expect, test } from '../stage/stage.mjs';
import { ask, getAnnasKey, short, signIn, signedIn } from '../stage/person.mjs';

/** What the first page may weigh until it can be used, in bytes on the wire with their headers. */
const FIRST_PAGE = 15_000;

test('the first page is usable within 15 kB', async ({ page }) => {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  const weights = new Map();
  const urls = new Map();
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => weights.set(requestId, encodedDataLength));
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Sign in with your work account' })).toBeVisible();
  // The module is fetched when the browser has nothing else to do.
  const prefetched = /\/pkg\/.*\.(js|wasm)$/;
  const needed = [...weights].filter(([id]) => !prefetched.test(urls.get(id)));
  const sum = needed.reduce((sum, [, weight]) => sum + weight, 0);
  expect(needed.length, 'the page and its style at least').toBeGreaterThanOrEqual(2);
  expect(sum, JSON.stringify(needed.map(([id, weight]) => [urls.get(id), weight]))).toBeLessThan(FIRST_PAGE);
});

test('nothing holds up zooming, and the key ID is not corrected while it is typed', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('meta[name=viewport]')).toHaveAttribute('content', /^(?!.*(maximum-scale|user-scalable)).*$/);
  await signIn(page, 'owner');
  const field = page.getByRole('textbox', { name: 'Recovery key ID' });
  for (const [name, value] of [['autocomplete', 'off'], ['autocorrect', 'off'], ['spellcheck', 'false'], ['autocapitalize', 'characters']]) {
    await expect(field).toHaveAttribute(name, value);
  }
});

/** Every address that the browser keeps, and whether one of the texts stands in what it keeps. */
async function kept(page, texts) {
  return page.evaluate(async (texts) => {
    const found = { paths: [], told: [] };
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found.paths.push(new URL(request.url).pathname);
        const text = await (await cache.match(request)).text();
        found.told.push(...texts.filter((it) => text.includes(it)));
      }
    }
    return found;
  }, texts);
}

test.describe('on a person’s own phone', () => {
  test('the page without network says what to do, and neither key nor account is kept', async ({ page, context, tenant, watch }) => {
    watch.expectTrouble(/ERR_INTERNET_DISCONNECTED/);
    await signedIn(page, 'owner');
    await page.goto('/install');
    await page.getByRole('button', { name: 'This is my own phone: keep it' }).click();
    await expect(page.getByText('Kept on this phone')).toBeVisible();
    await page.goto('/devices');
    const key = await getAnnasKey(page, tenant);
    await page.goto('/activity');
    const { paths, told } = await kept(page, ['owner@contoso.example', 'LAPTOP-ANNA', key.id, ...key.key.split('-')]);
    expect(told).toEqual([]);
    expect(paths.filter((path) => !/^\/(offline|icon\.svg|pkg\/[^/]+\.css)$/.test(path))).toEqual([]);
    expect(paths).toContain('/offline');

    await context.setOffline(true);
    await page.goto('/devices');
    await expect(page.getByRole('heading', { name: 'There is no network' })).toBeVisible();
    await expect(page.getByText('owner@contoso.example')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Try again' })).toHaveCSS('display', /flex/);
    await context.setOffline(false);
    await page.goto('/devices');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByText('You are signed out')).toBeVisible();
    expect((await kept(page, [])).paths, 'the page stays').toContain('/offline');
    await page.goto('/install');
    await page.getByRole('button', { name: 'Take it away again' }).click();
    await expect(page.getByRole('button', { name: 'This is my own phone: keep it' })).toBeVisible();
    expect((await kept(page, [])).paths).toEqual([]);
  });
});

test('on a borrowed device nothing is kept after signing out', async ({ page, tenant }) => {
  await signIn(page, 'owner');
  await getAnnasKey(page, tenant);
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    await caches.open('left');
  });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out')).toBeVisible();
  const left = await page.evaluate(async () => ({ stored: localStorage.length, caches: (await caches.keys()).length, cookies: document.cookie }));
  expect(left).toEqual({ stored: 0, caches: 0, cookies: '' });
  const names = (await page.context().cookies(page.url())).map((cookie) => cookie.name).filter((name) => name.startsWith('rekey'));
  expect(names).toEqual([]);
  await expect(page).toHaveTitle(/^Recover your Windows device – Rekey$/);
});

/** Goes back as far as the history leads; gives what Rekey's pages of it show and hold, and how many there are. */
async function goBackThrough(page, rekey) {
  const pages = [];
  for (;;) {
    // Chromium keeps no answer to a POST that is `no-store`, and says so instead of a page.
    await page.goBack({ waitUntil: 'domcontentloaded' }).catch((error) => expect(String(error)).toContain('ERR_CACHE_MISS'));
    if (page.url() === 'about:blank') return pages;
    if (page.url().startsWith(rekey.url)) pages.push(`${await page.title()} ${await page.content()}`);
  }
}

test('tab titles tell nothing, and going back after signing out shows nothing', async ({ page, tenant, rekey, watch }) => {
  watch.expectStatus(401, 422);
  watch.expectTrouble(/ERR_CACHE_MISS/);
  const titles = [];
  // By the document itself: asked from outside while the next page loads, a title is "Loading ...".
  await page.exposeFunction('tellTitle', (url, title) => url.startsWith(rekey.url) && titles.push(title));
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => window.tellTitle(location.href, document.title)));
  const { deviceId } = await tenant.device('LAPTOP-ANNA');
  await signedIn(page, 'owner');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goto(`/devices/${deviceId}`);
  const key = await getAnnasKey(page, tenant);
  await page.getByRole('button', { name: 'Hide now' }).click();
  await page.getByRole('link', { name: 'My PC is unlocked' }).click();
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out')).toBeVisible();

  await expect.poll(() => titles.length, 'start, devices, mistake, device, key, activity, start').toBeGreaterThanOrEqual(7);
  const telling = /\d|ANNA|contoso/i;
  expect(titles.filter((title) => telling.test(title))).toEqual([]);

  const pages = await goBackThrough(page, rekey);
  expect(pages.length, 'the history was gone through').toBeGreaterThanOrEqual(4);
  const secrets = ['owner@contoso.example', 'LAPTOP-ANNA', 'DESKTOP-ANNA', short(key), key.id, ...key.key.split('-')];
  expect(secrets.filter((secret) => pages.some((text) => text.includes(secret)))).toEqual([]);
});

test('the accessibility statement is a link away from every page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Accessibility' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible();
});
