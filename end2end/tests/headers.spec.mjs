// Do the answers carry what keeps a browser safe, and is nothing reachable that should not be?
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, short, signIn } from '../stage/person.mjs';

/** The directives of a policy by name. */
const directives = (policy) => Object.fromEntries(policy.split(';').map((part) => part.trim().split(/\s+(.*)/s)));

/** The documents of Rekey that the page loads from now on. */
function collectPages(page, rekey) {
  const answers = [];
  page.on('response', (answer) => {
    if (answer.url().startsWith(rekey.url) && answer.request().resourceType() === 'document') answers.push(answer);
  });
  return answers;
}

test('pages are never stored, and run no script but their own', async ({ page, rekey, tenant, watch }) => {
  watch.expectStatus(404, 422);
  const answers = collectPages(page, rekey);
  await signIn(page, 'owner');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  await ask(page, short(await tenant.screenKey('LAPTOP-ANNA')));
  await awake(page, '.key-view');
  await page.goto('/activity');
  await page.goto('/hidden');
  await page.goto('/devices/nonsense');
  const nonces = [];
  for (const answer of answers) {
    const headers = answer.headers();
    expect(headers['cache-control'], answer.url()).toBe('no-store');
    expect(headers['x-content-type-options'], answer.url()).toBe('nosniff');
    expect(headers['referrer-policy'], answer.url()).toMatch(/^(same-origin|no-referrer)$/);
    if (answer.status() >= 300 && answer.status() < 400) continue;
    const policy = directives(headers['content-security-policy']);
    expect(headers['content-security-policy'], answer.url()).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|http:\/\/\s|data:/);
    expect(policy['default-src']).toBe("'none'");
    expect(policy['frame-ancestors']).toBe("'none'");
    expect(policy['base-uri']).toBe("'none'");
    nonces.push(policy['script-src'].match(/'nonce-([^']+)'/)[1]);
  }
  expect(nonces.length).toBeGreaterThanOrEqual(7);
  expect(new Set(nonces).size, 'a nonce is used once').toBe(nonces.length);
});

test('pages without an island load no script', async ({ page, watch }) => {
  watch.expectStatus(404);
  const scripts = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  const loading = page.locator('script[src], script[type=module], link[rel=modulepreload]');
  for (const path of ['/', '/hidden', '/no/such/page']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(loading, path).toHaveCount(0);
  }
  expect(scripts).toEqual([]);
  await signIn(page, 'owner');
  await awake(page, '.field');
  await expect(loading, 'a page with an island is told apart').not.toHaveCount(0);
  expect(scripts.map((url) => new URL(url).pathname.split('.').at(-1))).toContain('js');
});

test('the cookies are for this host only and unreadable for scripts', async ({ page, context, rekey }) => {
  await signIn(page, 'owner');
  await expect(page.getByRole('heading', { name: 'Your devices' })).toBeVisible();
  const cookies = (await context.cookies(rekey.url)).filter((cookie) => cookie.name.startsWith('rekey'));
  expect(cookies.map((cookie) => cookie.name).sort()).toEqual(['rekey', 'rekey-browser']);
  for (const cookie of cookies) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost', expires: -1 });
    expect(cookie.value).toMatch(/^[\w-]{43}$/);
  }
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('what only the operator may see is not on the public listener', async ({ rekey }) => {
  for (const path of ['/metrics', '/healthz', '/readyz']) {
    expect((await fetch(`${rekey.url}${path}`)).status, path).toBe(404);
    expect((await fetch(`${rekey.adminUrl}${path}`)).status, path).toBe(200);
  }
  expect((await fetch(`${rekey.adminUrl}/devices`)).status).toBe(404);
});

const FOREIGN = [
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another host of this site', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://evil.example' }],
  ['nowhere', {}],
];

for (const [name, headers] of FOREIGN) {
  test(`a form that comes from ${name} does nothing`, async ({ page, context, rekey, tenant }) => {
    const key = await tenant.screenKey('LAPTOP-ANNA');
    await signIn(page, 'owner');
    const form = await page.locator('input[name=form]').inputValue();
    const cookie = (await context.cookies(rekey.url)).map(({ name: its, value }) => `${its}=${value}`).join('; ');
    const post = (origin) =>
      fetch(`${rekey.url}/reveal`, {
        method: 'POST',
        headers: { cookie, ...origin },
        body: new URLSearchParams({ form, key_id: short(key) }),
      });
    const refused = await post(headers);
    expect(refused.status).toBe(403);
    expect(await refused.text()).not.toContain(key.key.split('-')[0]);
    expect(await tenant.passwordReads()).toEqual([]);
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status, 'the same from Rekey’s own page').toBe(200);
  });
}
