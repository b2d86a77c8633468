// Is the first page light, does a phone keep the page for no network, and does a borrowed device keep nothing?
import { expect, test } from '../stage/stage.mjs';
import { getAnnasKey, signIn, signedIn } from '../stage/person.mjs';

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

test('the accessibility statement is a link away from every page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Accessibility' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accessibility' })).toBeVisible();
});
