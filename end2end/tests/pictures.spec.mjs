// What does every page and state look like? Is that as accepted? Pictures for people to look at, in results/gallery.
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, hiddenHeading, keyHeading, keyIdField, short, signIn } from '../stage/person.mjs';
import { pictures } from '../stage/gallery/picture.mjs';
import { NOW } from '../stage/gallery/shelf.mjs';
import { SETTINGS, STATES } from '../stage/states.mjs';

test('pages', async ({ page, tenant, machineRoom, watch }, { project }) => {
  watch.expectStatus(422, 503);
  const take = (name) => pictures(page, project.name, name);
  await page.goto('/');
  await take('1-start');
  await signIn(page, 'owner');
  await awake(page, '.field');
  await take('2-devices');
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await keyIdField(page).fill(short(key).toLowerCase());
  await take('3-read-as');
  await ask(page, short(key).slice(0, 6) + (short(key)[6] === '7' ? '9' : '7') + short(key)[7]);
  await expect(page.locator('mark')).toHaveCount(2);
  await take('4-near-miss');
  await page.goto('/devices');
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  await awake(page, '.key-view');
  await take('5-key');
  await page.getByRole('button', { name: 'One group at a time' }).click();
  await take('6-one-group');
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeVisible();
  await take('7-hidden');
  await page.goto('/activity');
  await expect(page.locator('[data-state="accepted"]')).toBeVisible();
  await take('8-activity');
  await tenant.setFaults([{ match: 'ownedDevices', status: 503, retryAfter: 600 }]);
  await page.goto('/devices');
  await take('9-failure');
  const screen = await machineRoom.look('LAPTOP-ANNA');
  await screen.screenshot({ path: `${NOW}/blue-screen.png` });
});

test.describe('with the pages for roles', () => {
  test.use({ settings: SETTINGS });
  test.setTimeout(120_000);

  for (const [about, visit] of Object.entries(STATES)) {
    test(about, async ({ people, tenant, javaScriptEnabled, watch }, { project }) => {
      watch.expectStatus(403);
      const look = (name, page) => pictures(page, project.name, name);
      await visit({ people, tenant, javaScriptEnabled }, look);
    });
  }
});
