// Can everything be done by keyboard alone, and is it always seen where one is?
import { expect, test } from '../stage/stage.mjs';
import { awake, hiddenHeading, keyHeading, keyIdField, short, shownPassword, signedIn } from '../stage/person.mjs';
import { readOutHeading } from '../stage/technician.mjs';

/** More than there are stops on any page of the story. */
const STOPS = 40;

/** Where the focus is: how it is seen, and where it stands on the page. Runs in the page. */
function focused() {
  const it = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
  const { top, bottom, width } = it.getBoundingClientRect();
  return {
    name: `${it.tagName} ${it.id} ${it.textContent.trim().slice(0, 40)}`,
    isLost: it === document.body,
    isSeen: width > 0 && ((outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'),
    top: top + scrollY,
    bottom: bottom + scrollY,
  };
}

/** The focus is somewhere, and it is seen there. */
async function expectFocusSeen(page, after) {
  const { name, isLost, isSeen } = await page.evaluate(focused);
  expect(isLost, `${after}: the focus is not lost`).toBe(false);
  expect(isSeen, `${after}: the focus on ${name} is seen`).toBe(true);
}

/** Presses Tab until the element has the focus. Each stop on the way is seen, and none stands above the one before. */
async function tabTo(page, element) {
  let last = null;
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    await expectFocusSeen(page, 'Tab');
    const now = await page.evaluate(focused);
    if (last) expect(now.bottom, `${now.name} does not stand above ${last.name}`).toBeGreaterThan(last.top);
    last = now;
    if (await element.evaluate((it) => it === document.activeElement)) return;
  }
  throw new Error(`${element} is not reached by Tab`);
}

/** Goes on to the element and presses a key there; with `stays` the focus is there still. */
async function press(page, element, { key = 'Enter', stays = false } = {}) {
  await expect(element).toBeVisible();
  await tabTo(page, element);
  await page.keyboard.press(key);
  if (!stays) return;
  await expect(element).toBeFocused();
  await expectFocusSeen(page, key);
}

/** From the start page to the devices; the first stop leads past what stands on every page. */
async function signInByKeyboard(page) {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Sign in with your work account' })).toBeFocused();
  await page.keyboard.press('Enter');
  const account = page.getByRole('button', { name: 'Sign in as owner@contoso.example' });
  await expect(account).toBeVisible();
  await account.focus();
  await page.keyboard.press('Enter');
  await expect(keyIdField(page)).toBeVisible();
  await awake(page, '.field');
}

/** One group at a time, the place mark, more time and a refused group; ends at the last of them. */
async function coachByKeyboard(page) {
  const one = page.getByRole('button', { name: 'One group at a time' });
  const [next, previous] = ['Next group', 'Previous group'].map((name) => page.getByRole('button', { name }));
  await press(page, one);
  await expect(page.getByRole('button', { name: 'Show all groups' })).toBeFocused();
  await press(page, next, { stays: true });
  for (let group = 3; group <= 9; group += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Group ${Math.min(group, 8)} of 8`)).toBeVisible();
    await expect(next, 'also where there is no further group').toBeFocused();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Group 7 of 8')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(previous).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(one, 'the steps are gone, the focus is not').toBeFocused();
  await expectFocusSeen(page, 'Escape');

  await page.keyboard.press('Enter');
  await press(page, page.getByRole('radio', { name: '1', exact: true }), { key: 'Space', stays: true });
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await expect(page.getByText('Group 1 of 8'), 'the arrow meant the place mark').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Group 1 of 8')).toBeHidden();
  await press(page, page.getByRole('button', { name: 'More time' }), { stays: true });
  await expect(page.getByRole('status').filter({ hasText: 'you have more time' })).toBeVisible();
  await press(page, page.locator('.refused > summary'), { stays: true });
  await expect(page.locator('.spelled li:visible')).toHaveCount(1);
}

test('the story by keyboard alone', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signInByKeyboard(page);
  const before = page.locator('.before > summary');
  await press(page, before, { stays: true });
  await press(page, page.getByRole('radio').first(), { key: 'Space', stays: true });
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expectFocusSeen(page, 'an arrow');
  for (const back of [before, page.getByRole('button', { name: 'Get recovery key' }), keyIdField(page)]) {
    await page.keyboard.press('Shift+Tab');
    await expect(back).toBeFocused();
  }
  await page.keyboard.type(short(key));
  await page.keyboard.press('Enter');
  await expect(keyHeading(page)).toBeVisible();
  expect(await shownPassword(page)).toBe(key.key);
  await awake(page, '.key-view');
  await coachByKeyboard(page);
  const hide = page.getByRole('button', { name: 'Hide now' });
  while (!(await hide.evaluate((it) => it === document.activeElement))) {
    await page.keyboard.press('Shift+Tab');
    await expectFocusSeen(page, 'Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(hiddenHeading(page)).toBeFocused();
  await press(page, page.getByRole('link', { name: 'My PC is unlocked' }));
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Sign out' }));
  await expect(page.getByText('You are signed out.')).toBeVisible();
});

test('a case by keyboard alone', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signedIn(page, 'helpdesk');
  await press(page, page.getByRole('link', { name: 'Helpdesk', exact: true }));
  await press(page, page.getByRole('button', { name: 'A caller needs a key' }));
  // Where the next step is a field the page opens in it.
  const caller = page.getByRole('textbox', { name: 'E-mail address, name or employee number' });
  await expect(caller).toBeFocused();
  await page.keyboard.type('owner@contoso.example');
  await page.keyboard.press('Enter');
  const badge = page.getByRole('textbox', { name: 'Number on the badge' });
  await expect(badge).toBeVisible();
  await tabTo(page, badge);
  await page.keyboard.type('E-1001');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name or serial number of the device' })).toBeFocused();
  await page.keyboard.type('LAPTOP-ANNA');
  await page.keyboard.press('Enter');
  await expect(keyIdField(page)).toBeFocused();
  await page.keyboard.type(short(key));
  await page.keyboard.press('Enter');
  await press(page, page.getByRole('button', { name: 'Find the matching key' }));
  const reason = page.getByRole('radio', { name: 'An update of Windows or the firmware' });
  await press(page, reason, { key: 'Space', stays: true });
  await press(page, page.getByRole('button', { name: 'Record the reason' }));
  await press(page, page.getByRole('button', { name: 'Show the key to read it out' }));
  await expect(readOutHeading(page)).toBeVisible();
  await awake(page, '.key-view');
  await press(page, page.getByRole('button', { name: 'Next group' }), { stays: true });
  await expect(page.getByText('Group 2 of 8')).toBeVisible();
});
