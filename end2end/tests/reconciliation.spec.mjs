// Does a key that somebody reads past Rekey come to light?
import { expect, test } from '../stage/stage.mjs';
import { short, signedIn } from '../stage/person.mjs';

test.use({ settings: { REKEY_AUDIT__RECONCILE_SECONDS: '1' } });

test('a read in the admin centre becomes a record, and its key is replaced', async ({ page, tenant, machineRoom }) => {
  const [key] = await tenant.storedKeys('DESKTOP-ANNA');
  const screen = await machineRoom.look('DESKTOP-ANNA');
  await screen.getByRole('button', { name: 'An administrator reads this key in the admin centre' }).click();
  await expect(screen.getByRole('status')).toBeVisible();

  await signedIn(page, 'security');
  await expect(async () => {
    await page.goto('/audit?code=5001');
    await expect(page.locator('.record')).toHaveCount(1, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole('link', { name: 'Key read outside of Rekey' }).click();
  for (const fact of ['admin@contoso.example', key.id.toUpperCase(), 'Outside of Rekey']) {
    await expect(page.getByRole('main')).toContainText(fact);
  }
  await expect(async () => {
    await page.goto('/rotation?standing=proven');
    const order = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `DESKTOP-ANNA, key ${short(key)}` }) });
    await expect(order).toContainText('Read outside of Rekey', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  expect((await tenant.storedKeys('DESKTOP-ANNA')).map(({ id }) => id)).not.toContain(key.id);
});

test('a key that was read through Rekey is no such event', async ({ page, people, tenant, rekey }) => {
  const owner = await people('owner');
  const [key] = await tenant.storedKeys('DESKTOP-ANNA');
  await owner.goto(`/devices/${(await tenant.device('DESKTOP-ANNA')).deviceId}`);
  await owner.getByRole('textbox', { name: 'Recovery key ID' }).fill(short(key));
  await owner.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(owner.getByRole('heading', { name: 'Your recovery key' })).toBeVisible();
  await expect(async () => {
    expect(await rekey.metrics()).toMatch(/rekey_key_reads_total\{path="rekey"\} 1\b/);
  }).toPass({ timeout: 20_000 });
  await signedIn(page, 'security');
  await page.goto('/audit?code=5001');
  await expect(page.getByText('No record fits this search.')).toBeVisible();
});
