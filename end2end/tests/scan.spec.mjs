// Pointing the camera at the recovery screen: the key ID is read on the device, compared by the person, and fills the field.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import config from '../playwright.config.mjs';
import { expect, test } from '../stage/stage.mjs';
import { keyIdField, shownPassword, signIn } from '../stage/person.mjs';

const film = join(tmpdir(), `rekey-scan-${process.pid}.y4m`);
const { launchOptions } = config.use;
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`],
  },
});
// The drawing program may have to be compiled.
test.setTimeout(120_000);
test.afterAll(() => rm(film, { force: true }));

/** Writes the film that the browser's pretended camera sees: a photographed recovery screen with this key ID. */
function show(keyId) {
  const built = process.env.REKEY_FILM;
  const [program, ...words] = built ? [built] : ['cargo', 'run', '--quiet', '--package=scan', '--example=film', '--'];
  execFileSync(program, [...words, keyId, film], { cwd: join(import.meta.dirname, '../..'), stdio: 'inherit' });
}

const scanButton = (page) => page.getByRole('button', { name: 'Scan the screen' });
const dialog = (page) => page.getByRole('dialog', { name: 'Scan the screen' });
const question = (page) => page.getByRole('heading', { name: 'Does your screen show exactly this?' });
const groups = (page) => dialog(page).getByRole('listitem');

/** Whether the camera runs. */
const filming = (page) => page.evaluate(() => Boolean(document.querySelector('#scan video').srcObject));

test('the screen is scanned, compared, and the key is shown', async ({ page, context, tenant, rekey, watch }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  show(key.id);
  await context.grantPermissions(['camera'], { origin: rekey.url });
  await signIn(page, 'owner');
  await expect(scanButton(page)).toBeVisible();
  expect(watch.urls.filter((url) => /\/scan-|own_key_ids/.test(url)), 'nothing of it comes unasked').toEqual([]);

  await scanButton(page).click();
  await expect(question(page)).toBeFocused();
  await expect(groups(page)).toHaveText(key.id.toUpperCase().split('-').map((group) => [...group].join(' ')));
  expect(await filming(page)).toBe(false);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.getByRole('button', { name: 'No, scan again' }).click();
  await expect(question(page)).toBeVisible();
  await page.getByRole('button', { name: 'Yes, exactly this' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(keyIdField(page)).toHaveValue(key.id.toUpperCase());
  await expect(keyIdField(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing was sent yet' })).toBeVisible();
  await expect(page.locator('#key-id-read')).toContainText(key.id.toUpperCase());
  expect(await tenant.passwordReads(), 'a match reveals nothing by itself').toEqual([]);

  await page.getByRole('button', { name: 'Get recovery key' }).click();
  expect(await shownPassword(page)).toBe(key.key);
  const foreign = watch.urls.filter((url) => /^(blob|data):/.test(url));
  expect(foreign, 'no picture leaves the page').toEqual([]);
});

test('a screen with somebody else’s key ID is not taken for an own one', async ({ page, context, tenant, rekey }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  show([...key.id].reverse().join('').replace(/-/g, '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
  await context.grantPermissions(['camera'], { origin: rekey.url });
  // The patience of half a minute passes at once.
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    let asked = 0;
    Date.now = () => now() + 10_000 * asked++;
  });
  await signIn(page, 'owner');
  await scanButton(page).click();
  await expect(dialog(page).getByRole('status')).toContainText('Nothing was read yet');
  await expect(question(page)).toBeHidden();
  expect(await filming(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(scanButton(page)).toBeFocused();
  expect(await filming(page)).toBe(false);
  await expect(keyIdField(page)).toHaveValue('');
});

test('who refuses the camera is told what to do, and types', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await scanButton(page).click();
  await expect(dialog(page).getByRole('status')).toContainText('type the first 8 characters');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Close the camera' }).click();
  await keyIdField(page).fill(key.id);
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  expect(await shownPassword(page)).toBe(key.key);
});

test('without a camera in the browser there is no button', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined }));
  await signIn(page, 'owner');
  await expect(keyIdField(page)).toBeVisible();
  await expect(scanButton(page)).toBeHidden();
});

test('only pages with the form may ask for the camera', async ({ page }) => {
  await signIn(page, 'owner');
  const allowed = async (path) => {
    const answer = await page.request.get(path);
    return answer.headers()['permissions-policy'].includes('camera=(self)');
  };
  expect(await allowed('/devices')).toBe(true);
  expect(await allowed('/')).toBe(false);
  expect(await allowed('/activity')).toBe(false);
});
