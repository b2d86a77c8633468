// Do the answers carry what keeps a browser safe, and is nothing reachable that should not be?
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, getAnnasKey, short, signedIn, signIn } from '../stage/person.mjs';
import { openCase, showForCaller } from '../stage/technician.mjs';

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

test('files are saved and not shown, kept by nobody, and may do nothing', async ({ page, people, tenant }) => {
  await getAnnasKey(await people('owner'), tenant);
  await signedIn(page, 'security');
  await page.goto('/incidents/new');
  await page.getByRole('textbox', { name: 'What it is about' }).fill('One');
  await page.getByRole('button', { name: 'Open an incident' }).click();
  await expect(page.getByText('The incident is open.')).toBeVisible();
  const incident = new URL(page.url()).pathname;
  const admin = await people('admin');
  await admin.goto('/readiness');
  await admin.getByRole('button', { name: 'Check now' }).click();
  await expect(admin.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 30_000 });
  const run = new URL(admin.url()).pathname;
  const files = {
    '/audit/export?format=csv': 'text/csv; charset=utf-8',
    '/audit/export?format=jsonl': 'application/jsonl; charset=utf-8',
    [`${incident}/report`]: 'text/html; charset=utf-8',
    [`${run}/export?format=csv`]: 'text/csv; charset=utf-8',
    [`${run}/export?format=json`]: 'application/json',
    '/readiness/files/rotation.json': 'application/json',
  };
  for (const [path, kind] of Object.entries(files)) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type'], path).toBe(kind);
    expect(headers['content-disposition'], path).toMatch(/^attachment; filename="[\w.-]+"$/);
    expect(headers['cache-control'], path).toBe('no-store');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toMatch(/^(same-origin|no-referrer)$/);
    const policy = directives(headers['content-security-policy']);
    expect(policy['default-src'], path).toBe("'none'");
    expect(policy['frame-ancestors'], path).toBe("'none'");
    expect(policy, path).not.toHaveProperty('script-src');
  }
});

test('the page that a key is read out from is never stored', async ({ page, tenant }) => {
  await signedIn(page, 'helpdesk');
  const answered = page.waitForResponse((answer) => /\/helpdesk\/cases\/[^/]+\/reveal$/.test(answer.url()));
  await showForCaller(page, tenant, 'owner', 'LAPTOP-ANNA');
  const headers = (await answered).headers();
  expect(headers['cache-control']).toBe('no-store');
  expect(directives(headers['content-security-policy'])['default-src']).toBe("'none'");
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
  await signedIn(page, 'security');
  scripts.length = 0;
  const forRoles = ['/rotation', '/audit', '/audit/records/1', '/incidents', '/incidents/new', '/readiness', '/readiness/mine', '/verify'];
  for (const path of forRoles) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(loading, path).toHaveCount(0);
  }
  expect(scripts).toEqual([]);
  await page.goto('/devices');
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

for (const [name, headers] of FOREIGN) {
  test(`a staff action that comes from ${name} does nothing`, async ({ page, context, rekey }) => {
    await signedIn(page, 'helpdesk');
    const number = await openCase(page);
    const cookie = (await context.cookies(rekey.url)).map(({ name: its, value }) => `${its}=${value}`).join('; ');
    const post = (origin) =>
      fetch(`${rekey.url}/api/close_case`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, accept: 'text/html', ...origin },
        body: new URLSearchParams({ number, ending: 'dropped' }),
      });
    expect((await post(headers)).status).toBe(403);
    await page.reload();
    await expect(page.getByText('Closed without a key.', { exact: true })).toHaveCount(0);
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status, 'the same from Rekey’s own page').toBe(302);
    await page.reload();
    await expect(page.getByText('Closed without a key.', { exact: true })).toBeVisible();
  });
}
