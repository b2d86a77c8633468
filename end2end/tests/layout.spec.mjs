// Does every page fit the screen, and can everything be hit with a thumb?
import { expect, test } from '../stage/stage.mjs';
import { expectFitsAll, SIZES } from '../stage/fit.mjs';
import { LISTED_PORTAL } from '../stage/in_portal.mjs';
import { ask, keyGroup, revealAnnasKey, short, signIn } from '../stage/person.mjs';
import { PERSON_STATES } from '../stage/person_states.mjs';
import { embedStates, KIOSK_SETTINGS, kioskStates, NOTICE_SETTINGS, noticeStates } from '../stage/places_states.mjs';
import { SETTINGS, STATES } from '../stage/states.mjs';

/** Nothing stands out to the side. */
async function expectNoSideways(page, where) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, where).toBeLessThanOrEqual(window);
}

/** Buttons and links that look like buttons are at least 44 px high (WCAG 2.5.5). */
async function expectThumbs(page, where) {
  for (const button of await page.locator('main').locator('button:visible, a.button:visible').all()) {
    const box = await button.boundingBox();
    expect(box.height, `${where}: ${await button.innerText()}`).toBeGreaterThanOrEqual(44);
  }
}

async function expectFits(page, where) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expectNoSideways(page, where);
  await expectThumbs(page, where);
}

test('pages fit the screen without a script', async ({ page, tenant, watch, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled, 'with one, more states are looked at below');
  watch.expectStatus(404, 422);
  await page.goto('/');
  await expectFits(page, 'start');
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await expectFits(page, 'devices');
  await ask(page, key.id.slice(0, -1) + (key.id.endsWith('7') ? '9' : '7'));
  await expect(page.getByRole('alert')).toBeVisible();
  await expectFits(page, 'near miss of a whole key ID');
  await ask(page, short(key));
  await expectFits(page, 'key');
  await page.goto('/activity');
  await expectFits(page, 'activity');
  await page.goto('/no/such/page');
  await expectFits(page, 'failure');
});

test('all eight groups stand on the screen at once', async ({ page, tenant }) => {
  await revealAnnasKey(page, tenant);
  await keyGroup(page).scrollIntoViewIfNeeded();
  const { height: whole } = await keyGroup(page).boundingBox();
  const { height } = page.viewportSize();
  expect(whole).toBeLessThan(height);
  for (const group of await page.locator('.key-group').all()) await expect(group).toBeInViewport({ ratio: 1 });
});

test.describe('what a person meets fits every screen', () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'the same pages as with JavaScript');
  test.setTimeout(120_000);
  const portal = test.extend(LISTED_PORTAL);
  const look = ({ project }) => (name, page, top) => expectFitsAll(page, name, SIZES[project.name], top);

  for (const [about, visit] of Object.entries(PERSON_STATES)) {
    test(about, async ({ page, context, tenant, watch }, info) => visit({ page, context, tenant, watch }, look(info)));
  }

  portal('in the frame of a portal', async ({ page, portal, tenant, watch }, info) => embedStates({ page, portal, tenant, watch }, look(info)));

  test.describe('at a station', () => {
    test.use({ settings: KIOSK_SETTINGS });
    test('its pages', async ({ page, people, tenant, watch }, info) => kioskStates({ page, people, tenant, watch }, look(info)));
  });

  test.describe('behind a notice', () => {
    test.use({ settings: NOTICE_SETTINGS });
    test('its pages', async ({ page }, info) => noticeStates({ page }, look(info)));
  });
});

/** The narrowest phone, and what a desktop shows at 400 % (WCAG 1.4.10). */
const NARROWEST = 320;

test.describe('the pages for roles fit the screen', () => {
  test.use({ settings: SETTINGS });
  test.setTimeout(120_000);

  for (const [about, visit] of Object.entries(STATES)) {
    test(about, async ({ people, tenant, javaScriptEnabled, watch }) => {
      test.skip(!javaScriptEnabled && about !== 'the helpdesk', 'the same pages as with JavaScript');
      watch.expectStatus(403);
      await visit({ people, tenant, javaScriptEnabled }, async (name, page) => {
        const size = page.viewportSize();
        await expectFits(page, name);
        await page.setViewportSize({ ...size, width: NARROWEST });
        await expectNoSideways(page, `${name} at ${NARROWEST} px`);
        await page.setViewportSize(size);
      });
    });
  }
});
