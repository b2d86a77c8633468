// Does every island wake up?
import { expect, test } from '../stage/stage.mjs';
import { ask, awake, revealAnnasKey, signIn } from '../stage/person.mjs';

test('the key ID field wakes on both of its pages', async ({ page }) => {
  await signIn(page, 'owner');
  await awake(page, '.field');
  await page.getByRole('link', { name: 'Enter the key ID for LAPTOP-ANNA' }).click();
  await awake(page, '.field');
});

test('the key ID field wakes on the answer to a mistake', async ({ page, watch }) => {
  watch.expectStatus(422);
  await signIn(page, 'owner');
  await ask(page, '0123ABCD');
  await expect(page.getByRole('alert')).toBeVisible();
  await awake(page, '.field');
});

test('the key view and the live status wake', async ({ page, tenant }) => {
  await revealAnnasKey(page, tenant);
  await awake(page, '.key-view');
  await awake(page, '.live');
  await page.goto('/activity');
  await awake(page, '.live');
});

test('islands stay asleep when the module does not come, and the story works all the same', async ({ page, tenant, watch }) => {
  watch.expectTrouble(/\.wasm|Failed to fetch/);
  await page.context().route('**/*.wasm', (route) => route.abort());
  await revealAnnasKey(page, tenant);
  await expect(page.locator('.key-view')).not.toHaveAttribute('data-awake');
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(page.getByRole('heading', { name: 'The key is hidden' })).toBeVisible();
});
