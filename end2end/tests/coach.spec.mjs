// Does the coach get 48 digits across the gap, with a script and without?
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, hiddenHeading, keyGroup, keyHeading, revealAnnasKey, short, shownPassword, signIn } from '../stage/person.mjs';
import { LOCAL, REMOTE, withVoices } from '../stage/voices.mjs';

const place = (page, number) => page.getByRole('radio', { name: String(number), exact: true });

test('the place mark stands out, and a refused group comes large and in words', async ({ page, tenant }) => {
  const key = await revealAnnasKey(page, tenant);
  const fifth = keyGroup(page).locator('.key-group').nth(4);
  const before = await fifth.boundingBox();
  await place(page, 5).check();
  await expect(fifth).toHaveCSS('outline-style', 'solid');
  await page.getByText('The PC refused a group').click();
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const spelled = [...key.key.split('-')[4]].map((digit) => words[digit]).join(' ');
  await expect(page.getByText(spelled, { exact: true })).toBeVisible();
  await expect(page.locator('.spelled li:visible')).toHaveCount(1);
  expect((await fifth.boundingBox()).width).toBeGreaterThan(before.width * 1.9);
  await place(page, 6).check();
  await expect(fifth).toHaveCSS('outline-style', 'none');
  expect(await shownPassword(page)).toBe(key.key);
});

test('more time keeps the key, the place and the PC’s turn', async ({ page, tenant, javaScriptEnabled }) => {
  if (javaScriptEnabled) await page.clock.install();
  const key = await revealAnnasKey(page, tenant);
  await place(page, 3).check();
  const timer = page.getByRole('timer', { name: 'Time left' });
  if (javaScriptEnabled) {
    await awake(page, '.key-view');
    await page.clock.fastForward('04:30');
    await expect(timer).toHaveText(/^0:\d\d$/);
  }
  await page.getByRole('button', { name: 'More time' }).click();
  if (javaScriptEnabled) {
    await expect(page.getByRole('status').filter({ hasText: 'you have more time' })).toBeVisible();
    await page.clock.runFor(500);
    await expect(timer).toHaveText(/^5:\d\d$/);
    // Past the first end: neither the module nor the page's own lines take the key away.
    await page.clock.fastForward('01:00');
    await expect(timer).toHaveText(/^4:\d\d$/);
  } else {
    await expect(page).toHaveURL(/\/reveal$/);
  }
  await expect(keyHeading(page)).toBeVisible();
  await expect(place(page, 3)).toBeChecked();
  expect(await shownPassword(page)).toBe(key.key);
  expect(await tenant.passwordReads()).toHaveLength(javaScriptEnabled ? 1 : 2);
});

test('where more time cannot be given, the key stays and the page says so', async ({ page, tenant, rekey, watch, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'without a script the answer is a page');
  watch.expectTrouble(/reveal\/extend/);
  const key = await revealAnnasKey(page, tenant);
  await page.route(`${rekey.url}/reveal/extend`, (route) => route.abort());
  await page.getByRole('button', { name: 'More time' }).click();
  await expect(page.getByText('More time could not be given')).toBeVisible();
  expect(await shownPassword(page)).toBe(key.key);
});

test('two taps tell what happened before, and the end says why', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await page.getByText('What happened before?').click();
  await page.getByRole('radio', { name: 'I forgot the PIN' }).check();
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeVisible();
  await expect(page.getByText('set a new PIN')).toBeVisible();
  await page.getByRole('link', { name: 'My PC is unlocked' }).click();
  await page.getByRole('link', { name: 'Why the PC asked for the key' }).click();
  await expect(page.getByText('After too many wrong PINs')).toBeVisible();
});

test('a voice of the device reads group after group, at a pace and again', async ({ page, tenant, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'reading aloud needs a script');
  await page.clock.install();
  await withVoices(page, [REMOTE, LOCAL]);
  const key = await revealAnnasKey(page, tenant);
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const texts = key.key.split('-').map((group) => [...group].map((digit) => words[digit]).join(', '));
  const spoken = () => page.evaluate(() => window.spoken);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByText('Group 1 is being read')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pause' }), 'stands where the other was').toBeFocused();
  expect(await spoken()).toEqual([{ text: texts[0], rate: 0.85, voice: LOCAL.name }]);
  await page.evaluate(() => window.finish());
  await page.clock.runFor(3000);
  await expect(place(page, 2)).toBeChecked();
  expect((await spoken()).at(-1).text).toBe(texts[1]);
  await page.getByRole('button', { name: 'Slower' }).click();
  expect((await spoken()).at(-1)).toEqual({ text: texts[1], rate: 0.7, voice: LOCAL.name });
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = (await spoken()).length;
  await page.evaluate(() => window.finish());
  await page.clock.runFor(10_000);
  expect(await spoken(), 'who pauses hears nothing more').toHaveLength(before);
  await page.getByRole('button', { name: 'Repeat the group' }).click();
  expect((await spoken()).at(-1).text).toBe(texts[1]);
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeVisible();
  await page.evaluate(() => window.finish());
  await page.clock.runFor(10_000);
  expect(await spoken(), 'a hidden key is not read').toHaveLength(before + 1);
});

test('a key is never given to a voice from elsewhere', async ({ page, tenant, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'reading aloud needs a script');
  await withVoices(page, [REMOTE]);
  await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  await expect(page.getByRole('button', { name: 'Read aloud' })).toHaveCount(0);
});
