// Does nobody get a key at the helpdesk who should not, and is every mistake said in words?
import { expect, test } from '../stage/stage.mjs';
import { awake, hiddenHeading, keyGroup, short, signedIn } from '../stage/person.mjs';
import {
  callBack,
  chooseCaller,
  findCase,
  locate,
  openCase,
  prepareCase,
  recordDeviceName,
  recordKeyId,
  showButton,
  showForCaller,
} from '../stage/technician.mjs';

const step = (page, name) => page.locator('.case-step').filter({ has: page.getByRole('heading', { level: 2, name }) });

for (const [answer, says] of [
  ['Yes, I have spoken with them', 'Thank you. The helpdesk sees your answer.'],
  ['No', 'Thank you. The case is closed, and no key is shown for it.'],
]) {
  test(`the manager says: ${answer}`, async ({ page, people }) => {
    await signedIn(page, 'helpdesk');
    await openCase(page);
    await chooseCaller(page, 'hybrid@contoso.example');
    await expect(page.getByText('The directory names manager@contoso.example')).toBeVisible();
    await expect(page.getByText('Calling back: the directory has no number for Hugo Brandt.')).toBeVisible();
    const manager = await people('manager');
    await manager.goto('/verify');
    const asks = manager.getByRole('heading', { name: 'Hugo Brandt calls the helpdesk. Is it really them?' });
    const question = manager.locator('section').filter({ has: asks });
    await expect(question).toContainText('helpdesk@contoso.example');
    await question.getByRole('button', { name: answer }).click();
    await expect(manager.getByRole('status')).toContainText(says);
    await page.getByRole('link', { name: 'Look again' }).click();
    if (answer === 'No') {
      await expect(page.getByText('the caller could not be confirmed')).toBeVisible();
    } else {
      await expect(page.getByText('Confirmed by the manager')).toBeVisible();
      await expect(step(page, /^Record the name of the device/)).toHaveAttribute('aria-current', 'step');
    }
  });
}

test.describe('where a second person must agree', () => {
  test.use({ settings: { REKEY_CONSOLE__SECOND_PERSON: 'true' } });

  test('a colleague who refuses ends the case', async ({ page, people, tenant }) => {
    await signedIn(page, 'helpdesk');
    const number = await prepareCase(page, tenant, 'owner', 'LAPTOP-ANNA');
    const colleague = await people('technician');
    await findCase(colleague, number);
    await colleague.getByRole('button', { name: 'Refuse' }).click();
    await expect(colleague.getByText('the second person said no')).toBeVisible();
    await page.getByRole('link', { name: 'Look again' }).click();
    await expect(page.getByText('the second person said no')).toBeVisible();
    await expect(showButton(page)).toHaveCount(0);
    expect(await tenant.passwordReads()).toEqual([]);
  });
});

test('mistakes are said in words, and lead on', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signedIn(page, 'helpdesk');
  await findCase(page, '7K2M-9QXD');
  await expect(page.getByRole('status')).toContainText('There is no case with this number.');
  await openCase(page);
  await chooseCaller(page, 'Anna');
  await expect(page.getByText('Nobody whom you may help has exactly this')).toBeVisible();
  await chooseCaller(page, 'Anna Becker');
  await callBack(page);
  await recordDeviceName(page, 'LAPTOP-ANNA');
  await recordKeyId(page, key.key);
  await expect(page.getByText('That looked like the recovery key itself')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Recovery key ID' })).toHaveValue('');
  await recordKeyId(page, short(key).slice(0, 7) + (short(key)[7] === '7' ? '9' : '7'));
  await locate(page);
  await expect(page.getByText('Ask the caller for character 8 of the key ID again.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask for the name and key ID again' }).click();
  await recordDeviceName(page, 'LAPTOP-ANNA');
  await recordKeyId(page, short(key));
  await locate(page);
  await expect(page.getByText("among the caller's devices")).toBeVisible();
});

test('a caller who cannot be confirmed gets nothing', async ({ page, tenant }) => {
  await signedIn(page, 'helpdesk');
  await openCase(page);
  await chooseCaller(page, 'owner@contoso.example');
  await page.getByRole('textbox', { name: 'Number on the badge' }).fill('E-9999');
  await page.getByRole('button', { name: 'Compare the number' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'That does not match' })).toBeVisible();
  await page.getByRole('button', { name: 'I cannot confirm this person' }).click();
  await expect(page.getByRole('status')).toContainText('No key was shown for this case.');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(await tenant.passwordReads()).toEqual([]);
});

test('the page holds the digits of the one key, and none of them after the time', async ({ page, tenant }) => {
  await page.clock.install();
  await signedIn(page, 'helpdesk');
  await showForCaller(page, tenant, 'owner', 'LAPTOP-ANNA');
  await awake(page, '.key-view');
  const asked = await tenant.screenKey('LAPTOP-ANNA');
  const text = await page.content();
  for (const { key } of (await tenant.state()).devices.flatMap((device) => device.keys)) {
    expect(text.includes(key.slice(0, 6)) && text.includes(key.slice(7, 13))).toBe(key === asked.key);
  }
  await expect(page.getByText('Group 1 of 8')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Group 2 of 8')).toBeVisible();
  await page.clock.fastForward('05:01');
  await expect(hiddenHeading(page)).toBeVisible();
  await expect(page.locator('[data-digits]')).toHaveCount(0);
});

test('it can be shown again from the case, but not by reloading or going back', async ({ page, tenant, watch }) => {
  watch.expectStatus(409);
  watch.expectTrouble(/ERR_CACHE_MISS/);
  await signedIn(page, 'helpdesk');
  const number = await showForCaller(page, tenant, 'owner', 'LAPTOP-ANNA');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This request was already answered' })).toBeVisible();
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the helpdesk' }).click();
  await page.getByRole('link', { name: new RegExp(number) }).click();
  // Chromium keeps no answer to a POST that is `no-store`, and says so instead of a page.
  await page.goBack().catch((error) => expect(String(error)).toContain('ERR_CACHE_MISS'));
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  await page.goto(`/helpdesk/cases/${number}`);
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(keyGroup(page)).toBeVisible();
  await page.goto(`/helpdesk/cases/${number}`);
  await expect(page.getByText('Shown 2 times')).toBeVisible();
});
