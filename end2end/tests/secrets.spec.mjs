// After a full run with the most talkative log: does any secret stand where none may stand?
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../stage/stage.mjs';
import { ask, keyHeading, keyIdField, short, shownPassword, signedIn, signIn } from '../stage/person.mjs';
import { hasToken, passwordsIn, spokenIn } from '../stage/secrets.mjs';
import { showForCaller } from '../stage/technician.mjs';

test.use({ settings: { REKEY_LOG__FILTER: 'trace' } });
test.setTimeout(90_000);

/** Every file beside the ledger, byte for byte. */
async function ledgerBytes(rekey) {
  const names = await readdir(rekey.folder);
  expect(names).toContain('ledger.sqlite');
  const files = await Promise.all(names.map((name) => readFile(join(rekey.folder, name), 'latin1')));
  return files.join('\n');
}

/** The bodies of Rekey's answers from now on, but for redirects, whose bodies browsers do not keep. */
function collectAnswers(page, rekey) {
  const html = [];
  const reading = [];
  page.context().on('response', (answer) => {
    const isRedirect = answer.status() >= 300 && answer.status() < 400;
    if (isRedirect || !answer.url().startsWith(rekey.url) || !/html|json/.test(answer.headers()['content-type'] ?? '')) return;
    reading.push(answer.text().then((body) => html.push({ url: answer.url(), body })));
  });
  return { html, arrived: () => Promise.all(reading) };
}

test('no password, token or secret is in log, ledger, pages, addresses or metrics', async ({ page, rekey, tenant, watch }) => {
  watch.expectStatus(409, 422, 503);
  const before = await tenant.state();
  const { html, arrived } = collectAnswers(page, rekey);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  const pc = await tenant.device('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await expect(keyIdField(page)).toBeVisible();
  await arrived();
  await ask(page, key.key);
  await expect(keyIdField(page)).toHaveValue('');
  await arrived();
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  await arrived();
  const posted = page.waitForResponse((answer) => answer.url().endsWith('/reveal') && answer.status() === 200);
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  const revealed = await (await posted).text();
  const password = await shownPassword(page);
  await tenant.unlock(pc, password);
  // A browser forgets the body of a page that it has left: each is read before the next.
  await arrived();
  await page.reload();
  await arrived();
  await page.goto('/activity');
  await expect(page.locator('[data-state="proven"]')).toBeVisible({ timeout: 20_000 });
  await arrived();
  await tenant.setFaults([{ match: 'GET .*recoveryKeys/', status: 503, retryAfter: 600 }]);
  await page.goto('/devices');
  const [other] = await tenant.storedKeys('DESKTOP-ANNA');
  await ask(page, short(other));
  await expect(page.locator('[data-failure]')).toBeVisible();
  await tenant.setFaults([]);
  await arrived();
  const cookies = await page.context().cookies(rekey.url);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await arrived();

  const after = await tenant.state();
  const keys = [...before.devices, ...after.devices].flatMap((device) => device.keys);
  expect(passwordsIn(revealed, keys).map(({ id }) => id), 'the search finds what is there').toContain(key.id);

  const places = {
    log: rekey.log,
    'standard output': rekey.out,
    ledger: await ledgerBytes(rekey),
    addresses: watch.urls.join('\n'),
    metrics: await rekey.metrics(),
  };
  expect(places.log).toMatch(/TRACE/);
  expect(places.metrics).toContain('rekey_');
  for (const [name, text] of Object.entries(places)) {
    expect(passwordsIn(text, keys), `passwords in the ${name}`).toEqual([]);
    expect(hasToken(text), `a token in the ${name}`).toBe(false);
    expect(text.includes(before.clientSecret), `the client secret in the ${name}`).toBe(false);
    for (const cookie of cookies) expect(text.includes(cookie.value), `the cookie ${cookie.name} in the ${name}`).toBe(false);
  }
  expect(places.log.includes(new URL(watch.urls.find((url) => url.includes('code='))).searchParams.get('code')), 'the code in the log').toBe(false);

  expect(html.length).toBeGreaterThan(8);
  for (const { url, body } of html) {
    const found = new Set(passwordsIn(body, keys).map(({ id }) => id));
    const allowed = body === revealed ? [key.id] : [];
    expect([...found], `passwords in the answer of ${url}`).toEqual(allowed);
    expect(hasToken(body), `a token in the answer of ${url}`).toBe(false);
  }
});

/** What the browser keeps of the pages: storages, caches, and what its history tells. */
function keptByBrowser(page) {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = [];
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, cached, history.state, document.title, location.href]);
  });
}

test('the digits that are read out to a caller live on one page and nowhere else', async ({ page, people, rekey, tenant, watch }) => {
  const { html, arrived } = collectAnswers(page, rekey);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signedIn(page, 'helpdesk');
  const posted = page.waitForResponse((answer) => answer.url().endsWith('/reveal'));
  const number = await showForCaller(page, tenant, 'owner', 'LAPTOP-ANNA');
  const shown = await (await posted).text();
  expect(passwordsIn(shown, [key]), 'the search finds what is there').toEqual([key]);
  expect(spokenIn(shown, [key]), 'the search finds the words').toEqual([key]);
  const kept = [await keptByBrowser(page)];
  await page.getByRole('button', { name: 'Hide now' }).click();
  expect(passwordsIn(await page.content(), [key]), 'the page after hiding').toEqual([]);
  expect(spokenIn(await page.content(), [key]), 'the page after hiding').toEqual([]);
  await page.goto(`/helpdesk/cases/${number}`);
  await arrived();
  await page.goto('/rotation');
  kept.push(await keptByBrowser(page), JSON.stringify(await page.context().storageState()));
  await arrived();

  const security = await people('security');
  const exported = await (await security.request.get('/audit/export?format=jsonl')).text();
  expect(exported).toContain(number);
  const pages = html.filter(({ body }) => body !== shown);
  expect(pages.length).toBeGreaterThan(8);
  const places = {
    log: rekey.log,
    'standard output': rekey.out,
    ledger: await ledgerBytes(rekey),
    addresses: watch.urls.join('\n'),
    metrics: await rekey.metrics(),
    'what the browser keeps': kept.join('\n'),
    'the exported records': exported,
    'the other answers': pages.map(({ body }) => body).join('\n'),
  };
  for (const [name, text] of Object.entries(places)) {
    expect(passwordsIn(text, [key]), `passwords in ${name}`).toEqual([]);
    expect(spokenIn(text, [key]), `spoken digits in ${name}`).toEqual([]);
  }
});
