// The story in one picture, for the README. Made only when REKEY_GALLERY=1 is set, because the picture is committed.
import { pictureSheet } from '../stage/picture_sheet.mjs';
import { expect, test } from '../stage/stage.mjs';
import { awake, keyHeading, keyIdField, short, signIn } from '../stage/person.mjs';

test('the picture of the README', async ({ page, browser, tenant, machineRoom }) => {
  const pictures = [];
  const take = async (of, width) => pictures.push({ width, png: (await of.screenshot({ animations: 'disabled' })).toString('base64') });
  const screen = await machineRoom.look('LAPTOP-ANNA');
  await screen.setViewportSize({ width: 1140, height: 760 });
  await take(screen, 450);
  await page.goto('/');
  await take(page, 225);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await awake(page, '.field');
  await keyIdField(page).fill(short(key));
  await take(page, 225);
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(keyHeading(page)).toBeVisible();
  await awake(page, '.key-view');
  await page.locator('.key').scrollIntoViewIfNeeded();
  await take(page, 225);
  await screen.getByRole('textbox', { name: 'Recovery key' }).fill(key.key);
  await screen.getByRole('button', { name: 'Unlock' }).click();
  await page.goto('/activity');
  await expect(page.locator('[data-state="proven"]')).toBeVisible({ timeout: 20_000 });
  await take(page, 225);
  expect((await pictureSheet(browser, pictures, 'flow.png')).length).toBeLessThan(250_000);
});
