// Can everybody use every page and state?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/stage.mjs';
import {
  ask,
  awake,
  chooseAccount,
  hiddenHeading,
  keyHeading,
  keyIdField,
  revealAnnasKey,
  short,
  shownPassword,
  signedIn,
  signIn,
} from '../stage/person.mjs';
import { SETTINGS, STATES } from '../stage/states.mjs';
import { readOutHeading } from '../stage/technician.mjs';

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
    test.use({ colorScheme });

    test('the start page', async ({ page }) => {
      await page.goto('/');
      await expectNoViolations(page, 'start');
      await page.goto('/?signed-out');
      await expectNoViolations(page, 'signed out');
      for (const path of ['/install', '/offline', '/accessibility', '/cause/update']) {
        await page.goto(path);
        await expectNoViolations(page, path);
      }
    });

    test('the devices, a mistake and a near miss', async ({ page, tenant, watch }) => {
      watch.expectStatus(422);
      const key = await tenant.screenKey('LAPTOP-ANNA');
      await signIn(page, 'owner');
      await awake(page, '.field');
      await page.getByText('What happened before?').click();
      await expectNoViolations(page, 'devices');
      await keyIdField(page).fill(short(key));
      await expectNoViolations(page, 'devices, read as');
      await ask(page, '0123ABCD');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoViolations(page, 'mismatch');
      await ask(page, short(key).slice(0, 7) + (short(key)[7] === '7' ? '9' : '7'));
      await expect(page.locator('mark')).toHaveCount(2);
      await expectNoViolations(page, 'near miss');
      await page.goto(`/devices/${(await tenant.device('LAPTOP-ANNA')).deviceId}`);
      await expectNoViolations(page, 'one device');
    });

    test('other people’s devices', async ({ page, context }) => {
      for (const account of ['manykeys', 'nokey', 'hybrid']) {
        await signIn(page, account);
        await expect(page.getByText(`Signed in as ${account}@`)).toBeVisible();
        await expectNoViolations(page, account);
        await context.clearCookies();
      }
    });

    test('the key view: all groups, one group, the last minute, hidden', async ({ page, tenant }) => {
      await page.clock.install();
      await revealAnnasKey(page, tenant);
      await awake(page, '.key-view');
      await expectNoViolations(page, 'key');
      await page.locator('#place-5').check();
      await page.getByText('The PC refused a group').click();
      await expectNoViolations(page, 'a refused group');
      await page.getByRole('button', { name: 'One group at a time' }).click();
      await expect(page.getByText('Group 1 of 8')).toBeVisible();
      await expectNoViolations(page, 'one group');
      await page.clock.fastForward('04:20');
      await expect(page.getByText('One minute left')).toBeVisible();
      await expectNoViolations(page, 'last minute');
      await page.getByRole('button', { name: 'Hide now' }).click();
      await expect(hiddenHeading(page)).toBeVisible();
      await expectNoViolations(page, 'hidden');
      await page.goto('/hidden');
      await expectNoViolations(page, '/hidden');
    });

    test('the activity, with a rotation that needs attention', async ({ page, tenant }) => {
      await revealAnnasKey(page, tenant);
      await page.goto('/activity');
      await expect(page.locator('[data-state="accepted"]')).toBeVisible();
      await expectNoViolations(page, 'activity');
      await page.context().clearCookies();
      const [key] = await tenant.storedKeys('LAPTOP-HANNA');
      await signIn(page, 'helpdesk');
      await ask(page, short(key));
      await expect(keyHeading(page)).toBeVisible();
      await page.goto('/activity');
      await expect(page.locator('[data-state="needs-attention"]')).toBeVisible();
      await expectNoViolations(page, 'needs attention');
    });

    test('failures', async ({ page, tenant, watch }) => {
      watch.expectStatus(401, 404, 503);
      await page.goto('/devices');
      await expectNoViolations(page, 'signed out');
      await page.goto('/no/such/page');
      await expectNoViolations(page, 'no such page');
      await tenant.setFaults([{ match: 'ownedDevices', status: 503, retryAfter: 600 }]);
      await signIn(page, 'owner');
      await expect(page.locator('[data-failure]')).toBeVisible();
      await expectNoViolations(page, 'directory down');
    });

    test.describe('with the pages for roles', () => {
      test.use({ settings: SETTINGS });
      test.setTimeout(120_000);

      for (const [about, visit] of Object.entries(STATES)) {
        test(about, async ({ people, tenant, javaScriptEnabled, watch }) => {
          watch.expectStatus(403);
          await visit({ people, tenant, javaScriptEnabled }, (name, page) => expectNoViolations(page, name));
        });
      }
    });
  });
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page, element) {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((it) => it === document.activeElement)) return;
  }
  throw new Error(`${element} is not reached by Tab`);
}

test('the story by keyboard alone', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'Sign in with your work account' }));
  await page.keyboard.press('Enter');
  const account = page.getByRole('button', { name: 'Sign in as owner@contoso.example' });
  await expect(account).toBeVisible();
  await tabTo(page, account);
  await page.keyboard.press('Enter');
  await expect(keyIdField(page)).toBeVisible();
  await awake(page, '.field');
  await tabTo(page, keyIdField(page));
  await page.keyboard.type(short(key));
  await page.keyboard.press('Enter');
  await expect(keyHeading(page)).toBeVisible();
  expect(await shownPassword(page)).toBe(key.key);
  await awake(page, '.key-view');
  const hide = page.getByRole('button', { name: 'Hide now' });
  await tabTo(page, hide);
  const outline = await hide.evaluate((it) => getComputedStyle(it).outlineStyle);
  expect(outline, 'the focus is seen').not.toBe('none');
  await page.keyboard.press('Enter');
  await expect(hiddenHeading(page)).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'My PC is unlocked' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
});

test('a case by keyboard alone', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signedIn(page, 'helpdesk');
  const press = async (element, text) => {
    await expect(element).toBeVisible();
    await tabTo(page, element);
    if (text) await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await press(page.getByRole('link', { name: 'Helpdesk', exact: true }));
  await press(page.getByRole('button', { name: 'A caller needs a key' }));
  // Where the next step is a field the page opens in it.
  const caller = page.getByRole('textbox', { name: 'E-mail address, name or employee number' });
  await expect(caller).toBeFocused();
  await page.keyboard.type('owner@contoso.example');
  await page.keyboard.press('Enter');
  const badge = page.getByRole('textbox', { name: 'Number on the badge' });
  await press(badge, 'E-1001');
  await expect(page.getByRole('textbox', { name: 'Name or serial number of the device' })).toBeFocused();
  await page.keyboard.type('LAPTOP-ANNA');
  await page.keyboard.press('Enter');
  await expect(keyIdField(page)).toBeFocused();
  await page.keyboard.type(short(key));
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Find the matching key' }));
  const reason = page.getByRole('radio', { name: 'An update of Windows or the firmware' });
  await expect(reason).toBeVisible();
  await tabTo(page, reason);
  await page.keyboard.press('Space');
  await press(page.getByRole('button', { name: 'Record the reason' }));
  await press(page.getByRole('button', { name: 'Show the key to read it out' }));
  await expect(readOutHeading(page)).toBeVisible();
  await awake(page, '.key-view');
  await press(page.getByRole('button', { name: 'Next group' }));
  await expect(page.getByText('Group 2 of 8')).toBeVisible();
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
