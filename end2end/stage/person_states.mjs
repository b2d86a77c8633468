// Every page and state that a locked-out person meets, for the specs that look at each of them: `look(name, page)`.
import { expect } from '@playwright/test';
import { ask, awake, chooseAccount, getAnnasKey, hiddenHeading, keyHeading, keyIdField, short, signedIn } from './person.mjs';
import { LOCAL, withVoices } from './voices.mjs';

/** What stands there before anybody has signed in. */
export async function openStates({ page }, look) {
  await page.goto('/');
  await look('start', page);
  await page.getByText('Language: English').click();
  await expect(page.getByRole('button', { name: 'Deutsch' })).toBeVisible();
  await look('start-languages', page);
  await page.goto('/?signed-out');
  await look('start-signed-out', page);
  await page.goto('/install');
  await expect(page.getByRole('button', { name: 'This is my own phone: keep it' })).toBeVisible();
  await look('install', page);
  for (const path of ['/offline', '/accessibility', '/cause/update']) {
    await page.goto(path);
    await look(path.slice(1).replace('/', '-'), page);
  }
}

/** Whom Rekey or Entra does not let in, what is not there, and what does not answer. */
export async function refusalStates({ page, tenant, watch }, look) {
  watch.expectStatus(400, 401, 403, 404, 503);
  await page.goto('/devices');
  await look('signed-out', page);
  await page.goto('/no/such/page');
  await look('no-such-page', page);
  await page.goto('/auth/sign-in');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'The sign-in was cancelled' })).toBeVisible();
  await look('sign-in-cancelled', page);
  await page.goto('/auth/callback?code=made-up&state=made-up');
  await look('sign-in-unknown', page);
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'guest');
  await expect(page.locator('[data-failure]')).toBeVisible();
  await look('sign-in-guest', page);
  await tenant.setFaults([{ match: 'ownedDevices', status: 503, retryAfter: 600 }]);
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'owner');
  await expect(page.locator('[data-failure]')).toBeVisible();
  await look('directory-down', page);
  await tenant.setFaults([]);
}

/** The key ID form with all that can be said about what was typed, and two taps on what happened before. */
export async function keyIdStates({ page, tenant, watch }, look) {
  watch.expectStatus(422);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signedIn(page, 'owner');
  await awake(page, '.field');
  await look('devices', page);
  await page.getByText('What happened before?').click();
  await page.getByRole('radio', { name: 'I forgot the PIN' }).check();
  await look('devices-before', page);
  await page.getByText('Where do I find it?').click();
  await keyIdField(page).fill(short(key));
  await look('devices-read-as', page);
  const near = short(key).slice(0, 7) + (short(key)[7] === '7' ? '9' : '7');
  for (const [name, typed] of Object.entries({ empty: '', mistake: 'XYZ', 'no-match': '0123ABCD', near })) {
    await ask(page, typed);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(keyIdField(page)).toHaveValue(typed);
    await awake(page, '.field');
    await look(`key-id-${name}`, page);
  }
  await page.goto(`/devices/${(await tenant.device('LAPTOP-ANNA')).deviceId}`);
  await look('one-device', page);
}

/** The devices of other people: many keys, no key, no device. */
export async function otherPeopleStates({ page, context }, look) {
  for (const account of ['manykeys', 'nokey', 'hybrid']) {
    await signedIn(page, account);
    await look(`devices-of-${account}`, page);
    await context.clearCookies();
  }
}

/** The key view from the first moment to the last. */
export async function keyStates({ page, tenant }, look) {
  await page.clock.install();
  await withVoices(page, [LOCAL]);
  await signedIn(page, 'owner');
  await getAnnasKey(page, tenant);
  await awake(page, '.key-view');
  await look('key', page);
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByText('The PC refused a group').click();
  await look('key-refused', page);
  await page.getByText('The PC refused a group').click();
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByText('Group 5 is being read')).toBeVisible();
  await look('key-read-aloud', page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'One group at a time' }).click();
  await expect(page.getByText('Group 1 of 8')).toBeVisible();
  await look('key-one-group', page);
  // From whatever time is left: looking at the states above takes some.
  const [minutes, seconds] = (await page.getByRole('timer').textContent()).split(':').map(Number);
  await page.clock.fastForward((minutes * 60 + seconds - 55) * 1000);
  await expect(page.getByText('One minute left')).toBeVisible();
  await look('key-last-minute', page);
  await page.getByRole('button', { name: 'More time' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'you have more time' })).toBeVisible();
  await expect(page.getByText('One minute left'), 'goes with the next look at the clock').toHaveCount(0);
  await look('key-more-time', page);
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeVisible();
  await look('key-hidden', page);
  await page.goto('/hidden');
  await look('hidden', page);
}

/** What became of the keys, also where that needs attention. */
export async function activityStates({ page, context, tenant }, look) {
  await signedIn(page, 'owner');
  await getAnnasKey(page, tenant);
  await page.goto('/activity');
  await expect(page.locator('[data-state="accepted"]')).toBeVisible();
  await look('activity', page);
  await context.clearCookies();
  const [key] = await tenant.storedKeys('LAPTOP-HANNA');
  await signedIn(page, 'helpdesk');
  await ask(page, short(key));
  await expect(keyHeading(page)).toBeVisible();
  await page.goto('/activity');
  await expect(page.locator('[data-state="needs-attention"]')).toBeVisible();
  await look('activity-needs-attention', page);
}

/** All of them, by what they are about. */
export const PERSON_STATES = {
  'before signing in': openStates,
  'refusals and failures': refusalStates,
  'the devices and the key ID': keyIdStates,
  'other people’s devices': otherPeopleStates,
  'the key view': keyStates,
  'the activity': activityStates,
};
