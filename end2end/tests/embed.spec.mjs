// Does Rekey work in the frame of a portal of another site, and only where it may?
import AxeBuilder from '@axe-core/playwright';
import { ask, chooseAccount, hiddenHeading, keyHeading, keyIdField, short, shownPassword, signedIn } from '../stage/person.mjs';
import { askAtPortal, inFrame, LISTED_PORTAL, openWindow, signInAtPortal, signInButton, startPortal } from '../stage/in_portal.mjs';
import { expect, test as base } from '../stage/stage.mjs';

const test = base.extend({ ...LISTED_PORTAL, unlisted: startPortal });

const heard = (page) => page.evaluate(() => window.events);

async function expectNoViolations(page, where) {
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect(told, where).toEqual([]);
}

test('the whole story in the frame', async ({ page, context, portal, rekey, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await page.goto(portal.url);
  await expect.poll(() => heard(page)).toEqual(['rekey-ready']);
  const frame = await signInAtPortal(page, 'owner');
  await expect(keyIdField(frame)).toBeVisible();
  await expect(frame.locator('#scan'), 'portals lend no camera').toHaveCount(0);
  await expect.poll(() => heard(page)).toEqual(['rekey-ready', 'rekey-signed-in']);
  const cookies = await context.cookies();
  const ofRekey = cookies.filter(({ name }) => name === 'rekey' || name === 'rekey-embed');
  expect(ofRekey, 'one session, of the frame alone').toMatchObject([
    { name: 'rekey-embed', httpOnly: true, secure: true, sameSite: 'None' },
  ]);
  const popup = await askAtPortal(page, frame, key);
  await expect(popup.getByText('LAPTOP-ANNA')).toBeVisible();
  await expect(popup.getByText(key.id.toUpperCase())).toBeVisible();
  await expect(popup.getByText(portal.url)).toBeVisible();
  const show = popup.getByRole('button', { name: 'Show the key in the portal' });
  await show.click();
  await expect(keyHeading(frame)).toBeVisible();
  expect(await shownPassword(frame)).toBe(key.key);
  await expect.poll(() => popup.isClosed()).toBe(true);
  await frame.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(frame)).toBeVisible();
  await expect.poll(() => heard(page)).toEqual(['rekey-ready', 'rekey-signed-in', 'rekey-finished']);
  await frame.getByRole('link', { name: 'My PC is unlocked' }).click();
  await expect(frame.getByText('by self-service, in a portal')).toBeVisible();
  await frame.getByRole('button', { name: 'Sign out' }).click();
  await expect(frame.getByText('You are signed out of Rekey here.')).toBeVisible();
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('rekey-finished');
  const messages = await page.evaluate(() => window.messages);
  const shapes = messages.map((message) => message.replace(/\d+/, 'N'));
  const known = ['{"rekey":"size","height":N}', '{"rekey":"ready"}', '{"rekey":"signed-in"}', '{"rekey":"finished"}'];
  expect(shapes.filter((shape) => !known.includes(shape)), 'the portal hears of no key').toEqual([]);
  expect(rekey.log).not.toContain(key.key);
});

test('the frame is as high as the page in it', async ({ page, portal }) => {
  await page.goto(portal.url);
  await expect(signInButton(inFrame(page))).toBeEnabled();
  const scrolls = () => inFrame(page).locator('html').evaluate((html) => html.scrollHeight > window.innerHeight + 1);
  await expect.poll(scrolls).toBe(false);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(scrolls).toBe(false);
});

test('language and theme come from the portal and stay', async ({ page, portal }) => {
  await page.goto(`${portal.url}/?${encodeURIComponent('lang="de-AT" theme="dark" label="Hilfe"')}`);
  const frame = inFrame(page);
  await expect(page.locator('rekey-recovery iframe')).toHaveAttribute('title', 'Hilfe');
  const popup = await openWindow(page, frame.getByRole('button', { name: 'Mit dem Arbeitskonto anmelden' }));
  await chooseAccount(popup, 'owner');
  await expect(frame.getByText('owner@contoso.example')).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
  const paper = await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(paper).toBe('rgb(15, 21, 19)');
});

test('a portal that is not listed gets nothing', async ({ page, portal, unlisted, rekey, watch }) => {
  watch.expectStatus(404);
  watch.expectTrouble(/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/);
  await page.goto(portal.url);
  await expect(signInButton(inFrame(page))).toBeVisible();
  for (const claimed of [unlisted.url, portal.url]) {
    await page.goto(unlisted.url);
    await page.locator('rekey-recovery iframe').evaluate((frame, src) => (frame.src = src), `${rekey.url}/embed?portal=${claimed}`);
    await expect.poll(() => page.frames().at(-1).url()).toMatch(/^chrome-error:/);
    await expect(inFrame(page).getByText('Recover your Windows device')).toHaveCount(0);
    expect(await heard(page)).toEqual([]);
  }
});

test('pages of a window are not framed by a listed portal either', async ({ page, portal, rekey, watch }) => {
  watch.expectTrouble(/frame-ancestors|X-Frame-Options|ERR_BLOCKED_BY_RESPONSE/);
  await signedIn(page, 'owner');
  await page.goto(portal.url);
  await page.locator('rekey-recovery iframe').evaluate((frame, src) => (frame.src = src), `${rekey.url}/`);
  await expect.poll(() => page.frames().at(-1).url()).toMatch(/^chrome-error:/);
});

test('the confirmation cannot be gone round', async ({ page, portal, tenant, watch }) => {
  watch.expectStatus(403);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await page.goto(portal.url);
  const frame = await signInAtPortal(page, 'owner');
  // The button sleeps at first: a press that was meant for something else must not count.
  const popup = await askAtPortal(page, frame, key);
  const show = popup.getByRole('button', { name: 'Show the key in the portal' });
  await expect(show).toBeDisabled();
  await expectNoViolations(popup, 'the window of the confirmation');
  await expect(show).toBeEnabled();
  await popup.getByRole('button', { name: 'No, close this window' }).click();
  await expect.poll(() => popup.isClosed()).toBe(true);
  // The portal makes a confirmation up, and somebody sends the frame's form without one.
  await page.evaluate(() => {
    const target = document.querySelector('rekey-recovery').shadowRoot.querySelector('iframe').contentWindow;
    target.postMessage({ confirmation: 'made up' }, '*');
  });
  await expect(frame.getByRole('heading', { name: 'Confirm in a window of its own' })).toBeVisible();
  await frame.locator('#embed-confirmed').evaluate((form) => form.submit());
  await expect(frame.getByRole('heading', { name: 'This key was not confirmed' })).toBeVisible();
  const requests = await tenant.requests();
  expect(requests.filter(({ path }) => /recoveryKeys\/[^?]*\?\$select=key/.test(path))).toEqual([]);
  await frame.getByRole('link', { name: 'Back to your devices' }).click();
  await expect(keyIdField(frame)).toBeVisible();
});

test('where the browser keeps no cookie in frames Rekey opens as its own window', async ({ page, portal, rekey }) => {
  await page.route('**/embed/session', async (route) => {
    // As a browser does that blocks the cookies of others: the answer's cookie is not kept.
    const answer = await route.fetch({ maxRedirects: 0 });
    const { 'set-cookie': _, ...headers } = answer.headers();
    await route.fulfill({ status: answer.status(), headers });
  });
  await page.goto(portal.url);
  const frame = inFrame(page);
  const popup = await openWindow(page, signInButton(frame));
  await chooseAccount(popup, 'owner');
  await expect(frame.getByRole('heading', { name: 'Rekey cannot stay signed in here' })).toBeVisible();
  const own = await openWindow(page, frame.getByRole('link', { name: 'Open Rekey in its own window' }));
  await expect(own).toHaveURL(`${rekey.url}/`);
});

test('a window that has lost the portal says so and leaves nobody signed in', async ({ page, rekey }) => {
  await page.goto(`${rekey.url}/embed/sign-in?challenge=${'A'.repeat(43)}`);
  await chooseAccount(page, 'owner');
  await expect(page.getByText('This window could not reach the page it was opened from')).toBeVisible();
  await page.getByRole('link', { name: 'Open Rekey in its own window' }).click();
  await expect(page.getByRole('link', { name: 'Sign in with your work account' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('everybody can use the pages in the frame', async ({ page, portal, tenant, watch }) => {
      watch.expectStatus(422);
      await page.goto(portal.url);
      await expect(signInButton(inFrame(page))).toBeEnabled();
      await expectNoViolations(page, 'the beginning');
      const frame = await signInAtPortal(page, 'owner');
      await expectNoViolations(page, 'the devices');
      await ask(frame, short(await tenant.screenKey('LAPTOP-ANNA')));
      await expect(frame.getByRole('heading', { name: 'Confirm in a window of its own' })).toBeVisible();
      await expectNoViolations(page, 'the question');
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the portal shows a link', async ({ page, portal, watch }) => {
    watch.scripts = false;
    await page.goto(portal.url);
    await expect(page.getByRole('link', { name: 'Open Rekey' })).toBeVisible();
  });
});
