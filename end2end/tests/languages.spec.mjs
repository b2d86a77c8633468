// Does Rekey speak eleven languages, fit the screen in each, and run from right to left where they do?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/stage.mjs';
import { chooseAccount, short } from '../stage/person.mjs';

const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  pl: 'Polski',
  ja: '日本語',
  'zh-Hans': '中文',
  ar: 'العربية',
  he: 'עברית',
};
const RIGHT_TO_LEFT = ['ar', 'he'];
const NARROWEST = { width: 320, height: 700 };

async function expectFits(page, where) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth, where).toBeLessThanOrEqual(clientWidth);
}

/** By its place, since the words differ. */
async function signIn(page) {
  await page.locator('main a[href="/auth/sign-in"]').click();
  await chooseAccount(page, 'owner');
  await expect(page.locator('#key-id')).toBeVisible();
}

test('the list has all languages, each by its own name, with room for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/');
  await page.locator('.languages summary').click();
  for (const [lang, name] of Object.entries(LANGUAGES)) {
    const button = page.locator(`.languages button[lang="${lang}"]`);
    await expect(button).toContainText(name);
    expect((await button.boundingBox()).height).toBeGreaterThanOrEqual(44);
  }
  await expectFits(page, 'the open list');
});

test('each language has its direction, and its first pages fit the narrowest phone', async ({ page, context, baseURL }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(NARROWEST);
  await page.goto('/');
  await signIn(page);
  for (const lang of Object.keys(LANGUAGES)) {
    await context.addCookies([{ name: 'rekey-language', value: lang.split('-')[0], url: baseURL }]);
    for (const path of ['/', '/devices']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
      await expectFits(page, `${path} in ${lang}`);
    }
  }
});

for (const lang of RIGHT_TO_LEFT) {
  test.describe(`from right to left in ${lang}`, () => {
    test.use({ locale: lang, settings: { REKEY_HELPDESK__PHONE: '"+49 30 1234-0"' } });

    test('the page begins on the right, and digits, IDs and phone numbers on the left', async ({ page, tenant }) => {
      const key = await tenant.screenKey('LAPTOP-ANNA');
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const [brand, window] = [await page.locator('.brand').boundingBox(), page.viewportSize()];
      expect(brand.x).toBeGreaterThan(window.width / 2);
      const phone = page.locator('a[href^="tel:"]');
      expect(await phone.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
      await signIn(page);
      const field = page.locator('#key-id');
      expect(await field.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
      await field.fill(short(key));
      await field.press('Enter');
      await expect(page.getByRole('timer')).toBeVisible();
      const places = [];
      for (const group of await page.locator('.key-group').all()) places.push(await group.boundingBox());
      // The first group stands left of the second, in the same row.
      expect(places[0].x).toBeLessThan(places[1].x);
      expect(places[0].y).toBe(places[1].y);
      expect(await page.getByRole('timer').evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
      await page.setViewportSize(NARROWEST);
      await expectFits(page, 'key');
      await page.goto('/activity');
      await expect(page.locator('time').first()).toContainText('UTC');
      await expectFits(page, 'activity');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
}
