// What does each kind of person see: only their own devices, and what can be done with each?
import { expect, test } from '../stage/stage.mjs';
import { ask, keyHeading, keyIdField, short, shownPassword, signIn, signedIn } from '../stage/person.mjs';

const items = (page) => page.getByRole('main').getByRole('listitem');

test('an owner sees the two PCs and nobody else’s', async ({ page, tenant }) => {
  await signIn(page, 'owner');
  await expect(items(page)).toHaveCount(2);
  const text = await page.getByRole('main').innerText();
  for (const device of (await tenant.state()).devices) {
    const isOwn = device.owner === 'owner@contoso.example';
    expect(text.includes(device.displayName), device.displayName).toBe(isOwn);
  }
});

test('eight characters that begin two keys are not enough; more are', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const key = await tenant.screenKey('LAPTOP-MILAN');
  await signIn(page, 'manykeys');
  await ask(page, short(key));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('2 of your keys begin with');
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  const enough = Number((await alert.textContent()).match(/first (\d+) characters/)[1]);
  expect(enough).toBeGreaterThan(8);
  await ask(page, key.id.replaceAll('-', '').slice(0, enough));
  await expect(keyHeading(page)).toBeVisible();
  expect(await shownPassword(page)).toBe(key.key);
});

test('a data drive’s key says that it is one', async ({ page, tenant }) => {
  const key = (await tenant.storedKeys('LAPTOP-MILAN')).find((stored) => /fixed/i.test(stored.volumeType));
  await signIn(page, 'manykeys');
  await ask(page, short(key));
  await expect(page.getByText('Data drive')).toBeVisible();
});

test('a phone stands last and offers no key', async ({ page }) => {
  await signIn(page, 'manykeys');
  await expect(items(page)).toHaveCount(2);
  const phone = items(page).last();
  await expect(phone).toContainText('Pixel 9');
  await expect(phone).toContainText('Not a Windows device');
  await expect(phone.getByRole('link')).toHaveCount(0);
});

test('a PC whose key never reached the directory says so', async ({ page }) => {
  await signIn(page, 'nokey');
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText('No recovery key is stored');
  await expect(items(page)).toContainText('Call the helpdesk');
  await expect(keyIdField(page)).toHaveCount(0);
});

test('a hybrid-joined PC has no owner in the directory', async ({ page }) => {
  await signIn(page, 'hybrid');
  await expect(page.getByRole('heading', { name: 'No device is registered to you' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Call the helpdesk' })).toBeVisible();
  await expect(page.getByText('DESKTOP-HUGO')).toHaveCount(0);
});

test('the key of a former owner looks like no key at all', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const older = await tenant.screenKey('LAPTOP-NINA');
  await signIn(page, 'newhire');
  await expect(items(page)).toContainText('One recovery key is stored');
  await ask(page, short(older));
  const refused = await page.getByRole('alert').textContent();
  expect(refused).toContain('does not match');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toContainText('0123ABCD');
  const unknown = await page.getByRole('alert').textContent();
  expect(refused.replaceAll(short(older), '')).toBe(unknown.replaceAll('0123ABCD', ''));
});

test('a stranger’s key looks like no key at all', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const foreign = await tenant.screenKey('LAPTOP-MILAN');
  await signIn(page, 'owner');
  await ask(page, foreign.id);
  await expect(page.getByRole('alert')).toContainText('does not match any key');
  await expect(page.locator('[data-digits]')).toHaveCount(0);
});

test('a guest is told that keys are for the organisation’s own people', async ({ page, watch }) => {
  watch.expectStatus(403);
  await signIn(page, 'guest');
  await expect(page.getByRole('heading', { name: 'Guests cannot get keys here' })).toBeVisible();
  await expect(keyIdField(page)).toHaveCount(0);
});

test.describe('where guests may help themselves', () => {
  test.use({ settings: { REKEY_SELF_SERVICE__GUESTS: 'true' } });

  test('a guest has no device', async ({ page }) => {
    await signIn(page, 'guest');
    await expect(page.getByRole('heading', { name: 'No device is registered to you' })).toBeVisible();
  });
});

test('somebody else’s device has no page, and looks like one that does not exist', async ({ page, tenant, watch }) => {
  watch.expectStatus(404);
  const foreign = await tenant.device('LAPTOP-MILAN');
  await signedIn(page, 'owner');
  const said = [];
  for (const id of [foreign.deviceId, '00000000-0000-4000-8000-000000000000', 'nonsense']) {
    const answer = await page.goto(`/devices/${id}`);
    expect(answer.status()).toBe(404);
    const failure = page.locator('[data-failure]');
    const reference = await failure.locator('.reference strong').textContent();
    said.push((await failure.innerText()).replace(reference, ''));
  }
  expect(new Set(said).size).toBe(1);
});

test('on a device’s own page the key of another own device opens nothing, and leads there', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const [key] = await tenant.storedKeys('DESKTOP-ANNA');
  await signIn(page, 'owner');
  await page.getByRole('link', { name: 'Enter the key ID for LAPTOP-ANNA' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'LAPTOP-ANNA' })).toBeVisible();
  await ask(page, short(key));
  await expect(page.getByRole('alert')).toContainText('does not match this device');
  await page.getByRole('link', { name: 'Go to DESKTOP-ANNA' }).click();
  await ask(page, short(key));
  expect(await shownPassword(page)).toBe(key.key);
});
