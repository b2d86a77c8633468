// Are the organisation's own words shown, and is its notice accepted before anything of a key?
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/stage.mjs';
import { ask, chooseAccount, keyHeading, short } from '../stage/person.mjs';

const logo = join(mkdtempSync(join(tmpdir(), 'rekey-end2end-logo-')), 'logo.svg');
writeFileSync(
  logo,
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#003a70"/><circle cx="32" cy="32" r="16" fill="#fff"/></svg>',
);

test.use({
  settings: {
    REKEY_ORGANISATION__NAME: 'Contoso',
    REKEY_ORGANISATION__LOGO_FILE: logo,
    REKEY_ORGANISATION__ACCENT: '#003a70',
    REKEY_ORGANISATION__ACCENT_DARK: '#9fd0ff',
    REKEY_ORGANISATION__NOTICE__VERSION: '2026-11',
    REKEY_ORGANISATION__NOTICE__EN: 'Recovery keys are for your own work PC only.\n\nEach showing is recorded.',
    REKEY_ORGANISATION__NOTICE__DE: 'Schlüssel sind nur für den eigenen PC.',
    REKEY_HELPDESK__TEXT__EN: 'Have your badge at hand.',
  },
});

async function expectNoViolations(page, where) {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`), where).toEqual([]);
}

for (const [colorScheme, accent] of [['light', 'rgb(0, 58, 112)'], ['dark', 'rgb(159, 208, 255)']]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('name, logo, colours and the helpdesk’s words', async ({ page, javaScriptEnabled }) => {
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'Rekey Contoso' })).toBeVisible();
      if (javaScriptEnabled) {
        expect(await page.locator('.brand img').evaluate((it) => it.naturalWidth)).toBeGreaterThan(0);
        const button = page.getByRole('link', { name: 'Sign in with your work account' });
        expect(await button.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(accent);
        await expectNoViolations(page, 'start');
      }
      await expect(page.getByText('Have your badge at hand.')).toBeVisible();
    });
  });
}

test('the notice stands before the devices, and leads back to them', async ({ page, tenant, javaScriptEnabled }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in with your work account' }).click();
  await chooseAccount(page, 'owner');
  await expect(page.getByRole('heading', { name: 'Please read this first' })).toBeVisible();
  await expect(page.getByText('Each showing is recorded.')).toBeVisible();
  if (javaScriptEnabled) await expectNoViolations(page, 'notice');
  const device = `/devices/${(await tenant.device('LAPTOP-ANNA')).deviceId}`;
  await page.goto(device);
  await page.getByRole('button', { name: 'I accept' }).click();
  await expect(page).toHaveURL(new RegExp(`${device}$`));
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
});

test('who does not accept it is signed out', async ({ page }) => {
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'owner');
  await page.getByRole('button', { name: 'I do not accept: sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
});
