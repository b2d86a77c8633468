// Pointing the camera at the recovery screen: the key ID is read on the device, compared by the person, and fills the field.
import AxeBuilder from '@axe-core/playwright';
import { WITH_CAMERA, dialog, groups, question, removeFilm, reversed, says, scanButton, show, spelled } from '../stage/film.mjs';
import { expect, test } from '../stage/stage.mjs';
import { keyIdField, shownPassword, signIn } from '../stage/person.mjs';

test.use(WITH_CAMERA);
// The drawing program may have to be compiled.
test.setTimeout(120_000);
test.afterAll(removeFilm);

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
  await expect(groups(page)).toHaveText(spelled(key.id));
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
  show(reversed(key));
  await context.grantPermissions(['camera'], { origin: rekey.url });
  // The patience of half a minute passes at once.
  await page.addInitScript(() => {
    const now = Date.now.bind(Date);
    let asked = 0;
    Date.now = () => now() + 10_000 * asked++;
  });
  await signIn(page, 'owner');
  await scanButton(page).click();
  await expect(says(page)).toContainText('Nothing was read yet');
  await expect(question(page)).toBeHidden();
  expect(await filming(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(scanButton(page)).toBeFocused();
  expect(await filming(page)).toBe(false);
  await expect(keyIdField(page)).toHaveValue('');
});

test('one character that the picture has otherwise is marked, and who says no has an empty field', async ({ page, context, tenant, rekey }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  const other = `${key.id.slice(0, 4)}${key.id[4] === '1' ? '7' : '1'}${key.id.slice(5)}`;
  show(other);
  await context.grantPermissions(['camera'], { origin: rekey.url });
  await signIn(page, 'owner');
  await scanButton(page).click();
  await expect(question(page)).toBeFocused();
  await expect(groups(page)).toHaveText(spelled(key.id));
  await expect(dialog(page).locator('u')).toHaveText([key.id[4].toUpperCase()]);
  await expect(dialog(page).getByText('Compare those above all')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question(page), 'no key press that was meant for something else says yes').toBeVisible();
  await page.getByRole('button', { name: 'Close the camera' }).click();
  await expect(keyIdField(page)).toHaveValue('');
  expect(await tenant.passwordReads()).toEqual([]);
});

test('who refuses the camera is told what to do, and types', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await scanButton(page).click();
  await expect(says(page)).toContainText('type the first 8 characters');
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
