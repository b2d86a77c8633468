// Does the view show one key, once, for a while, and leave nothing behind?
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, hiddenHeading, keyGroup, keyHeading, revealAnnasKey, short, shownPassword } from '../stage/person.mjs';

/** No digit group of the password is anywhere in the document. */
async function expectNoDigits(page, key) {
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  const document = await page.content();
  for (const group of key.key.split('-')) expect(document).not.toContain(group);
}

/** The key view with a clock that the test moves. */
async function revealWithClock(page, tenant) {
  await page.clock.install();
  const key = await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  return key;
}

/** What the browser does when another tab or app comes to the front, and back. */
async function setAway(page, away) {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, away);
}

test('the answer holds the password once, in eight elements, and nowhere else', async ({ page, tenant }) => {
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/reveal'));
  const key = await revealAnnasKey(page, tenant);
  const answer = await answered;
  expect(answer.headers()['cache-control']).toBe('no-store');
  const html = await answer.text();
  for (const group of key.key.split('-')) expect(html.split(group).length - 1, 'occurrences of a group').toBe(1);
  expect(html).not.toContain(key.key.replaceAll('-', ''));
  expect(await shownPassword(page)).toBe(key.key);
  expect(await tenant.passwordReads()).toHaveLength(1);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.title]));
  for (const group of key.key.split('-')) expect(kept).not.toContain(group);
});

test('the time counts down, the last minute warns, and at the end the key is gone', async ({ page, tenant }) => {
  const key = await revealWithClock(page, tenant);
  const timer = page.getByRole('timer', { name: 'Time left' });
  await expect(timer).toHaveText(/^(5:00|4:[45]\d)$/);
  await expect(page.getByText('One minute left')).toHaveCount(0);
  await page.clock.fastForward('03:50');
  await expect(timer).toHaveText(/^1:\d\d$/);
  await expect(page.getByText('One minute left')).toHaveCount(0);
  await page.clock.fastForward('00:20');
  await expect(page.getByText('One minute left')).toBeVisible();
  await expect(keyGroup(page)).toBeVisible();
  // In small steps: a jump would let the fallback of a page without the module come first.
  await page.clock.runFor('01:00');
  await expect(hiddenHeading(page)).toBeVisible();
  await expect(hiddenHeading(page)).toBeFocused();
  await expectNoDigits(page, key);
});

test('where the module never comes the key goes away all the same', async ({ page, tenant, watch }) => {
  watch.expectTrouble(/\.wasm|Failed to fetch/);
  await page.context().route('**/*.wasm', (route) => route.abort());
  await page.clock.install();
  const key = await revealAnnasKey(page, tenant);
  await expect(keyGroup(page)).toBeVisible();
  await page.clock.fastForward('05:02');
  await expect(page).toHaveURL(/\/hidden$/);
  await expect(hiddenHeading(page)).toBeVisible();
  await expectNoDigits(page, key);
});

test('“Hide now” takes the digits out of the page and leads on', async ({ page, tenant }) => {
  const key = await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeFocused();
  await expectNoDigits(page, key);
  await page.getByRole('link', { name: 'Get it again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'LAPTOP-ANNA' })).toBeVisible();
});

test('away for a moment keeps the key, away for longer hides it', async ({ page, tenant }) => {
  const key = await revealWithClock(page, tenant);
  await setAway(page, true);
  await page.clock.fastForward('00:20');
  await setAway(page, false);
  await page.clock.fastForward('00:20');
  await expect(keyGroup(page)).toBeVisible();
  await setAway(page, true);
  await page.clock.fastForward('00:32');
  await expect(hiddenHeading(page)).toBeVisible();
  await expectNoDigits(page, key);
});

test('a tab that slept hides the key as it comes back', async ({ page, tenant }) => {
  const key = await revealWithClock(page, tenant);
  await setAway(page, true);
  // The tab's timers stand still, the clock does not.
  await page.clock.setSystemTime(Date.now() + 40_000);
  await setAway(page, false);
  await expect(hiddenHeading(page)).toBeVisible();
  await expectNoDigits(page, key);
});

test('going back does not show the key again', async ({ page, tenant, watch }) => {
  watch.expectTrouble(/ERR_CACHE_MISS/);
  const key = await revealAnnasKey(page, tenant);
  await page.getByRole('navigation').getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
  // Chromium keeps no answer to a POST that is `no-store`, and says so instead of a page.
  await page.goBack().catch((error) => expect(String(error)).toContain('ERR_CACHE_MISS'));
  await expectNoDigits(page, key);
});

test('reloading does not show the key again', async ({ page, tenant, watch }) => {
  watch.expectStatus(409);
  const key = await revealAnnasKey(page, tenant);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This request was already answered' })).toBeVisible();
  await expectNoDigits(page, key);
  expect(await tenant.passwordReads(), 'the directory was asked once').toHaveLength(1);
});

test('a fourth showing is refused', async ({ page, tenant, watch }) => {
  watch.expectStatus(429);
  const key = await revealAnnasKey(page, tenant);
  for (const showing of [2, 3, 4]) {
    await page.goto('/devices');
    await ask(page, short(key));
    if (showing < 4) await expect(keyHeading(page)).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'This key was asked for too often' })).toBeVisible();
  await expectNoDigits(page, key);
  expect(await tenant.passwordReads()).toHaveLength(3);
});

test('one group at a time, by keyboard', async ({ page, tenant }) => {
  const key = await revealAnnasKey(page, tenant);
  const digits = key.key.split('-');
  await awake(page, '.key-view');
  const one = page.getByRole('button', { name: 'One group at a time' });
  await one.focus();
  await page.keyboard.press('Enter');
  const groups = page.locator('.key-group');
  const expectOnly = async (number) => {
    await expect(page.getByText(`Group ${number} of 8`)).toBeVisible();
    for (const index of digits.keys()) {
      if (index === number - 1) await expect(groups.nth(index)).toBeVisible();
      else await expect(groups.nth(index)).toBeHidden();
    }
    expect((await keyGroup(page).ariaSnapshot()).match(/\d{6}/g)).toEqual([digits[number - 1]]);
  };
  await expectOnly(1);
  await page.keyboard.press('ArrowLeft');
  await expectOnly(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectOnly(3);
  await page.getByRole('button', { name: 'Previous group' }).click();
  await expectOnly(2);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
  await expectOnly(8);
  await page.keyboard.press('Escape');
  for (const index of digits.keys()) await expect(groups.nth(index)).toBeVisible();
});

test('a printed key view shows no digits', async ({ page, tenant }) => {
  await revealAnnasKey(page, tenant);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Recovery keys are not printed.')).toBeVisible();
  for (const group of await page.locator('[data-digits]').all()) await expect(group).toBeHidden();
});
