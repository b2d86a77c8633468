// Can everybody use every page and state?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, chooseAccount, hiddenHeading, keyIdField, revealAnnasKey } from '../stage/person.mjs';
import { LISTED_PORTAL } from '../stage/in_portal.mjs';
import { PERSON_STATES } from '../stage/person_states.mjs';
import { embedStates, KIOSK_SETTINGS, kioskStates, NOTICE_SETTINGS, noticeStates } from '../stage/places_states.mjs';
import { SETTINGS, STATES } from '../stage/states.mjs';
import { expectTree } from '../stage/tree.mjs';

const atPortal = test.extend(LISTED_PORTAL);

/** Beyond axe's own choice, WCAG 2.2 A and AA and best practices: contrast of 7:1, and targets that are large enough. */
const MORE_RULES = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** Axe finds nothing to complain about. */
async function expectNoViolations(page, where) {
  const { violations } = await new AxeBuilder({ page }).options({ rules: MORE_RULES }).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect(told, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark']) {
  test.describe(colorScheme, () => {
    test.skip(({ isMobile }) => isMobile && colorScheme === 'dark', 'colours are the same on every screen');
    test.use({ colorScheme });
    test.setTimeout(120_000);

    // Neither colours nor the size of the screen change what a page says.
    const look = (project) => async (name, page) => {
      if (colorScheme === 'light' && project.name === 'desktop') await expectTree(page, name);
      await expectNoViolations(page, name);
    };

    for (const [about, visit] of Object.entries(PERSON_STATES)) {
      test(about, async ({ page, context, tenant, watch }, { project }) => {
        await visit({ page, context, tenant, watch }, look(project));
      });
    }

    test.describe('with the pages for roles', () => {
      test.use({ settings: SETTINGS });

      for (const [about, visit] of Object.entries(STATES)) {
        test(about, async ({ people, tenant, javaScriptEnabled, watch }, { project }) => {
          watch.expectStatus(403);
          await visit({ people, tenant, javaScriptEnabled }, look(project));
        });
      }
    });
  });
}

// Axe looks at these in specs of their own.
test.describe('what is read in other places', () => {
  test.skip(({ isMobile }) => isMobile, 'the size of the screen does not change what a page says');
  const look = (name, page) => expectTree(page, name);

  test.describe('at a station', () => {
    test.use({ settings: KIOSK_SETTINGS });
    test('its pages', async ({ page, people, tenant, watch }) => kioskStates({ page, people, tenant, watch }, look));
  });

  test.describe('behind a notice', () => {
    test.use({ settings: NOTICE_SETTINGS });
    test('its pages', async ({ page }) => noticeStates({ page }, look));
  });

  atPortal('in the frame of a portal', async ({ page, portal, tenant, watch }) => embedStates({ page, portal, tenant, watch }, look));
});

/** Writes down what the page's live regions come to say from now on. */
async function listen(page) {
  await page.evaluate(() => {
    window.told = [];
    const LIVE = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
    const tell = ({ target }) => {
      const region = (target.nodeType === 1 ? target : target.parentElement)?.closest(LIVE);
      const text = region?.innerText.trim();
      if (text && window.told.at(-1) !== text) window.told.push(text);
    };
    new MutationObserver((changes) => changes.forEach(tell)).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

test('the time is told at sensible moments, not each second', async ({ page, tenant, isMobile }) => {
  test.skip(isMobile, 'the same on every screen');
  await page.clock.install();
  await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  const timer = page.getByRole('timer', { name: 'Time left' });
  await expect(timer, 'a timer is silent unless it is told to speak').not.toHaveAttribute('aria-live');
  await listen(page);
  await page.clock.runFor('03:30');
  await expect(timer).toHaveText(/^1:\d\d$/);
  const told = () => page.evaluate(() => window.told.filter((text) => !text.startsWith('Rotation ordered')));
  expect(await told(), 'nothing while there is time').toEqual([]);
  await page.clock.runFor('00:45');
  expect(await told()).toEqual(['One minute left. Then the key is hidden.']);
  await page.getByRole('button', { name: 'More time' }).click();
  await expect.poll(told).toEqual(['One minute left. Then the key is hidden.', 'Done: you have more time. It is recorded.']);
  await page.clock.runFor('05:00');
  await expect(page.getByText('One minute left')).toBeVisible();
  expect((await told()).length, 'once more before the later end').toBe(3);
  await page.clock.runFor('01:00');
  await expect(hiddenHeading(page)).toBeFocused();
});

test('after a mistake the focus is in the field, which tells the mistake', async ({ page, watch }) => {
  watch.expectStatus(422);
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'owner');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(keyIdField(page)).toBeFocused();
  await expect(keyIdField(page)).toHaveAccessibleDescription(/0123ABCD does not match/);
});
