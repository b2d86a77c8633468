// Does Rekey speak the person's language?
import { expect, test } from '../stage/stage.mjs';
import { chooseAccount } from '../stage/person.mjs';

test.describe('a browser that asks for German', () => {
  test.use({ locale: 'de-AT' });

  test('gets it, on every page', async ({ page, tenant, watch }) => {
    watch.expectStatus(422);
    const key = await tenant.screenKey('LAPTOP-ANNA');
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('link', { name: 'Mit dem Arbeitskonto anmelden' }).click();
    await chooseAccount(page, 'owner');
    await expect(page.getByRole('heading', { name: 'Ihre Geräte' })).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Wiederherstellungsschlüssel-ID' });
    await field.fill('0123ABCD');
    await page.getByRole('button', { name: 'Schlüssel anzeigen' }).click();
    await expect(page.getByRole('alert')).toContainText('0123ABCD');
    await expect(page.getByRole('alert')).not.toContainText('does not match');
    await field.fill(key.id);
    await page.getByRole('button', { name: 'Schlüssel anzeigen' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b(Recovery|key|Hide|left|Group)\b/);
    await page.goto('/activity');
    await expect(page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
    await expect(page.getByText('Austausch angeordnet')).toBeVisible();
  });
});

test('the footer changes the language, stays on the page, and the choice lasts', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Recover your Windows device' })).toBeVisible();
  await page.getByText('Language: English').click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Windows-Gerät entsperren' })).toBeVisible();
  await page.getByText('Sprache: Deutsch').click();
  await expect(page.getByRole('button', { name: 'Deutsch' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Mit dem Arbeitskonto anmelden' }).click();
  await chooseAccount(page, 'owner');
  await expect(page.getByRole('heading', { name: 'Ihre Geräte' })).toBeVisible();
  await page.getByRole('link', { name: 'Verlauf' }).click();
  await page.getByText('Sprache: Deutsch').click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/activity$/);
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
});
