// Does the key go away by itself where no script runs?
import { expect, test } from '../stage/stage.mjs';
import { hiddenHeading, revealAnnasKey, shownPassword } from '../stage/person.mjs';

test.describe('at the end of the time', () => {
  test.use({ settings: { REKEY_VIEW__SECONDS: '30' } });
  test.setTimeout(75_000);

  test('the browser leaves the page by itself', async ({ page, tenant }) => {
    const key = await revealAnnasKey(page, tenant);
    expect(await shownPassword(page)).toBe(key.key);
    await page.waitForURL('**/hidden', { timeout: 45_000 });
    await expect(hiddenHeading(page)).toBeVisible();
    await expect(page.locator('[data-digits]')).toHaveCount(0);
  });
});

test('“Hide now” leads to a page without the key', async ({ page, tenant }) => {
  await revealAnnasKey(page, tenant);
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(page).toHaveURL(/\/hidden\??$/);
  await expect(hiddenHeading(page)).toBeVisible();
  await page.getByRole('link', { name: 'My PC is unlocked' }).click();
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
});

test('the buttons that need a script are not there', async ({ page, tenant }) => {
  await revealAnnasKey(page, tenant);
  await expect(page.getByRole('button', { name: 'One group at a time' })).toHaveCount(0);
});
