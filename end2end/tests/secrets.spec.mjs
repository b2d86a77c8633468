// After a full run with the most talkative log: does any secret stand where none may stand?
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../stage/stage.mjs';
import { ask, keyHeading, keyIdField, short, shownPassword, signIn } from '../stage/person.mjs';
import { hasToken, passwordsIn } from '../stage/secrets.mjs';

test.use({ settings: { REKEY_LOG__FILTER: 'trace' } });
test.setTimeout(90_000);

/** Every file beside the ledger, byte for byte. */
async function ledgerBytes(rekey) {
  const names = await readdir(rekey.folder);
  expect(names).toContain('ledger.sqlite');
  const files = await Promise.all(names.map((name) => readFile(join(rekey.folder, name), 'latin1')));
  return files.join('\n');
}

test('no password, token or secret is in log, ledger, pages, addresses or metrics', async ({ page, rekey, tenant, watch }) => {
  watch.expectStatus(409, 422, 503);
  const before = await tenant.state();
  const html = [];
  const reading = [];
  page.context().on('response', (answer) => {
    if (!answer.url().startsWith(rekey.url) || !/html|json/.test(answer.headers()['content-type'] ?? '')) return;
    reading.push(answer.text().then((body) => html.push({ url: answer.url(), body })));
  });

  const key = await tenant.screenKey('LAPTOP-ANNA');
  const pc = await tenant.device('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await ask(page, key.key);
  await expect(keyIdField(page)).toHaveValue('');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  const posted = page.waitForResponse((answer) => answer.url().endsWith('/reveal') && answer.status() === 200);
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  const revealed = await (await posted).text();
  const password = await shownPassword(page);
  const unlocked = await fetch(`${tenant.url}/emulator/pcs/${pc.deviceId}/unlock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  });
  expect(unlocked.ok).toBe(true);
  await page.reload();
  await page.goto('/activity');
  await expect(page.locator('[data-state="proven"]')).toBeVisible({ timeout: 20_000 });
  await tenant.setFaults([{ match: 'GET .*recoveryKeys/', status: 503, retryAfter: 600 }]);
  await page.goto('/devices');
  const [other] = await tenant.storedKeys('DESKTOP-ANNA');
  await ask(page, short(other));
  await expect(page.locator('[data-failure]')).toBeVisible();
  await tenant.setFaults([]);
  const cookies = await page.context().cookies(rekey.url);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await Promise.all(reading);

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
