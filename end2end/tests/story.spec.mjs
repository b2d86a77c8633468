// Does the whole story hold: from the blue screen to the proof that the key is worthless?
import { expect, test } from '../stage/stage.mjs';
import { ask, keyHeading, short, shownPassword, signIn, unlock } from '../stage/person.mjs';

/** Waits until the order has come so far: by itself, or without JavaScript by reloading. */
async function untilState(page, state, javaScriptEnabled) {
  const progress = page.locator(`[data-order] [data-state="${state}"]`);
  await expect(async () => {
    if (!javaScriptEnabled) await page.reload();
    await expect(progress).toBeVisible({ timeout: javaScriptEnabled ? 20_000 : 300 });
  }).toPass({ timeout: 20_000 });
}

test('a locked PC is opened, and the key that was shown becomes worthless', async ({
  page,
  tenant,
  machineRoom,
  watch,
  javaScriptEnabled,
}) => {
  watch.expectStatus(422);
  // Until the activity page is open the order cannot be placed, so that all three states are seen.
  await tenant.setFaults([{ match: 'rotateBitLockerKeys', status: 503 }]);
  const screen = await machineRoom.look('LAPTOP-ANNA');
  await expect(screen.getByRole('heading', { name: 'BitLocker recovery' })).toBeVisible();
  const keyIdOnScreen = await screen.locator('#id span').textContent();

  await signIn(page, 'owner');
  await expect(page.getByRole('heading', { name: 'Your devices' })).toBeVisible();
  const devices = page.getByRole('main').getByRole('listitem');
  await expect(devices).toHaveCount(2);
  await expect(devices.filter({ hasText: 'LAPTOP-ANNA' })).toHaveCount(1);
  await expect(devices.filter({ hasText: 'DESKTOP-ANNA' })).toHaveCount(1);

  await ask(page, keyIdOnScreen.slice(0, 8));
  await expect(keyHeading(page)).toBeVisible();
  await expect(page.getByText(keyIdOnScreen)).toBeVisible();
  const timer = page.getByRole('timer', { name: 'Time left' });
  await expect(timer).toHaveText(/^[45]:\d\d$/);
  if (javaScriptEnabled) {
    const before = await timer.textContent();
    await expect(timer).not.toHaveText(before);
  }
  const old = await shownPassword(page);
  expect(old).toMatch(/^(\d{6}-){7}\d{6}$/);

  const activity = await page.context().newPage();
  let loads = 0;
  activity.on('load', () => (loads += 1));
  await activity.goto('/activity');
  await expect(activity.getByRole('heading', { name: `was given the key ${keyIdOnScreen.slice(0, 8)} of LAPTOP-ANNA` })).toBeVisible();
  await expect(activity.getByText('Rotation ordered')).toBeVisible();
  await expect(activity.locator('[data-state="ordered"]')).toBeVisible();
  await tenant.setFaults([]);
  await untilState(activity, 'accepted', javaScriptEnabled);

  await unlock(screen, old);
  await expect(screen.getByText('Unlocked', { exact: true })).toBeVisible();
  await untilState(activity, 'proven', javaScriptEnabled);
  await expect(activity.getByText('opens nothing any more')).toBeVisible();
  if (javaScriptEnabled) expect(loads, 'the activity page moved without a reload').toBe(1);

  const pc = await tenant.device('LAPTOP-ANNA');
  await tenant.lock(pc);
  const lockedAgain = await machineRoom.look('LAPTOP-ANNA');
  const fresh = await tenant.screenKey('LAPTOP-ANNA');
  expect(short(fresh)).not.toBe(keyIdOnScreen.slice(0, 8));
  await unlock(lockedAgain, old);
  await expect(lockedAgain.getByRole('alert')).toBeVisible();
  expect((await tenant.device('LAPTOP-ANNA')).locked).toBe(true);

  await page.goto('/devices');
  await ask(page, short(fresh));
  const renewed = await shownPassword(page);
  expect(renewed).not.toBe(old);
  await unlock(lockedAgain, renewed);
  await expect(lockedAgain.getByText('Unlocked', { exact: true })).toBeVisible();
});
