// Rekey's other screens in one picture, for the README: the key on a phone, a kiosk station, a portal's frame, and Arabic. Made only
// when REKEY_GALLERY=1 is set, because the picture is committed.
import { enrol } from '../stage/kiosk.mjs';
import { awake, chooseAccount, revealAnnasKey, signedIn } from '../stage/person.mjs';
import { Portal } from '../stage/portal.mjs';
import { pictureSheet } from '../stage/picture_sheet.mjs';
import { expect, test as base } from '../stage/stage.mjs';

const test = base.extend({
  portal: async ({ ports }, use) => {
    const portal = await Portal.start(`http://localhost:${ports.rekey}`);
    await use(portal);
    await portal.stop();
  },
  settings: async ({ portal }, use) => use({ REKEY_EMBED__ORIGINS: JSON.stringify([portal.url]) }),
});

test('the picture of the screens', async ({ page, browser, rekey, tenant, people, portal }) => {
  const pictures = [];
  const take = async (of, width) => pictures.push({ width, png: (await of.screenshot({ animations: 'disabled' })).toString('base64') });
  await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  await page.locator('.key').scrollIntoViewIfNeeded();
  await take(page, 225);

  const wide = { viewport: { width: 1000, height: 760 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1, baseURL: rekey.url };
  const kiosk = await browser.newContext(wide);
  const station = await kiosk.newPage();
  await enrol(station, people);
  await take(station, 470);
  await kiosk.close();

  const office = await browser.newContext(wide);
  const desk = await office.newPage();
  await desk.goto(portal.url);
  const frame = desk.frameLocator('rekey-recovery iframe');
  const opened = office.waitForEvent('page');
  await frame.getByRole('button', { name: 'Sign in with your work account' }).click();
  await chooseAccount(await opened, 'owner');
  await expect(frame.getByText('Signed in as owner@contoso.example')).toBeVisible();
  await take(desk, 470);
  await office.close();

  const arabic = await browser.newContext({ ...wide, viewport: page.viewportSize(), deviceScaleFactor: 2 });
  const phone = await arabic.newPage();
  await signedIn(phone, 'owner');
  await arabic.addCookies([{ name: 'rekey-language', value: 'ar', url: rekey.url }]);
  await phone.goto('/devices');
  await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl');
  await take(phone, 225);
  await arabic.close();

  expect((await pictureSheet(browser, pictures, 'screens.png')).length).toBeLessThan(250_000);
});
