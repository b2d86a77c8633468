// Does a caller who cannot help themselves get in, by a technician who knows who they are?
import { expect, test } from '../stage/stage.mjs';
import { awake, hiddenHeading, signedIn, unlock } from '../stage/person.mjs';
import {
  caseNumber,
  findCase,
  giveReason,
  locate,
  prepareCase,
  readOut,
  readOutHeading,
  recordDeviceName,
  recordKeyId,
  showButton,
} from '../stage/technician.mjs';

/** From the devices to a case number, as somebody does whose PC is not in the list. */
async function callerGetsNumber(page) {
  await page.getByRole('link', { name: 'Get a case number for the helpdesk' }).click();
  await page.getByRole('link', { name: 'It is mine, or I work with it alone' }).click();
  await expect(page.getByRole('heading', { name: 'Your device is not in your list' })).toBeVisible();
  return (await page.locator('[data-case]').textContent()).replaceAll(' ', '');
}

/** The code that the caller reads out. */
async function callerReadsCode(page) {
  await page.getByRole('link', { name: 'What the helpdesk asks of me' }).click();
  await expect(page.getByText('The helpdesk never calls first')).toBeVisible();
  await page.getByRole('button', { name: 'Show me the code' }).click();
  const code = (await page.locator('[data-code]').textContent()).replaceAll(' ', '');
  expect(code).toMatch(/^\d{6}$/);
  return code;
}

const step = (page, name) => page.locator('.case-step').filter({ has: page.getByRole('heading', { level: 2, name }) });

/** Goes to a group: by the island's button, or without JavaScript by the choice. */
const nextGroup = (page, javaScriptEnabled) => (number) =>
  javaScriptEnabled
    ? page.getByRole('button', { name: 'Next group' }).click()
    : page.getByRole('radio', { name: `${number}`, exact: true }).check();

test('a caller whom the directory does not know as owner is helped in', async ({
  page,
  people,
  tenant,
  machineRoom,
  javaScriptEnabled,
}) => {
  test.setTimeout(90_000);
  await tenant.lock(await tenant.device('DESKTOP-HUGO'));
  const screen = await machineRoom.look('DESKTOP-HUGO');
  const keyIdOnScreen = (await screen.locator('#id span').textContent()).slice(0, 8);
  await signedIn(page, 'hybrid');
  await expect(page.getByRole('heading', { name: 'No device is registered to you' })).toBeVisible();
  const number = await callerGetsNumber(page);

  const technician = await people('helpdesk');
  await technician.getByRole('link', { name: 'Helpdesk', exact: true }).click();
  await expect(technician.getByRole('link', { name: `${number} hybrid@contoso.example` }), 'waits').toBeVisible();
  await findCase(technician, number.toLowerCase().replace('-', ' '));
  expect(await caseNumber(technician)).toBe(number);
  await technician.getByRole('button', { name: 'Take this case' }).click();
  await technician.getByRole('button', { name: 'It is hybrid@contoso.example, who opened this case' }).click();
  await expect(step(technician, /^Confirm that it is Hugo Brandt/)).toHaveAttribute('aria-current', 'step');

  const code = await callerReadsCode(page);
  const codeField = technician.getByRole('textbox', { name: 'Code of 6 digits' });
  await codeField.fill(code === '000000' ? '111111' : '000000');
  await technician.getByRole('button', { name: 'Check the code' }).click();
  await expect(technician.getByRole('status').filter({ hasText: 'That does not match' })).toBeVisible();
  await codeField.fill(code);
  await technician.getByRole('button', { name: 'Check the code' }).click();
  await expect(technician.getByText('Hugo Brandt, confirmed', { exact: true })).toBeVisible();

  await recordDeviceName(technician, 'DESKTOP-HUGO');
  await recordKeyId(technician, keyIdOnScreen.slice(0, 5));
  await expect(technician.getByText('That is too short.')).toBeVisible();
  await recordKeyId(technician, keyIdOnScreen);
  await locate(technician);
  const located = step(technician, /^Find the matching key/);
  await expect(located).toContainText('by its name, on a device that belongs to nobody');
  await expect(located).toContainText(keyIdOnScreen);
  await expect(showButton(technician), 'not before the reason').toHaveCount(0);
  await giveReason(technician, 'An update of Windows or the firmware');
  expect(await tenant.passwordReads(), 'nothing was read so far').toEqual([]);

  await showButton(technician).click();
  await expect(readOutHeading(technician)).toBeVisible();
  if (javaScriptEnabled) await awake(technician, '.key-view');
  const old = await readOut(technician, nextGroup(technician, javaScriptEnabled));
  expect(old).toBe((await tenant.screenKey('DESKTOP-HUGO')).key);
  await unlock(screen, old);
  await expect(screen.getByText('Unlocked', { exact: true })).toBeVisible();

  await technician.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(technician)).toBeVisible();
  await technician.getByRole('link', { name: 'Back to the case' }).click();
  await expect(technician.getByText('Shown once')).toBeVisible();
  await technician.getByRole('button', { name: 'The caller is in: close the case' }).click();
  await expect(technician.getByText('Closed: the caller is in.')).toBeVisible();

  await expect(async () => {
    await technician.goto('/rotation?standing=proven');
    const title = technician.getByRole('heading', { name: `DESKTOP-HUGO, key ${keyIdOnScreen}` });
    const order = technician.getByRole('listitem').filter({ has: title });
    await expect(order.locator('[data-state="proven"]')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.goto('/activity');
  await expect(page.getByRole('heading', { name: `helpdesk@contoso.example was given the key ${keyIdOnScreen} of DESKTOP-HUGO` })).toBeVisible();
  await expect(page.getByText(`by the helpdesk, for you. Case ${number}`)).toBeVisible();
  await expect(page.locator('[data-state="proven"]')).toBeVisible();
});

test.describe('where a second person must agree', () => {
  test.use({ settings: { REKEY_CONSOLE__SECOND_PERSON: 'true' } });

  test('the key is shown when the colleague has approved', async ({ page, people, tenant }) => {
    await signedIn(page, 'helpdesk');
    const number = await prepareCase(page, tenant, 'owner', 'LAPTOP-ANNA');
    await expect(page.getByText('A colleague must agree before the key can be shown')).toBeVisible();
    await expect(showButton(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Approve' }), 'nobody approves their own').toHaveCount(0);

    const colleague = await people('technician');
    await colleague.goto('/helpdesk');
    const asks = colleague.getByRole('region', { name: 'They ask for your approval' });
    await asks.getByRole('link', { name: new RegExp(number) }).click();
    const question = colleague.getByRole('region', { name: 'You are asked to agree' });
    for (const fact of ['helpdesk@contoso.example', 'Anna Becker', 'LAPTOP-ANNA', 'The PIN was forgotten']) {
      await expect(question).toContainText(fact);
    }
    await question.getByRole('button', { name: 'Approve' }).click();
    await expect(colleague.getByText('technician@contoso.example has agreed')).toBeVisible();
    await expect(showButton(colleague), 'the colleague does not see it').toHaveCount(0);

    await page.getByRole('link', { name: 'Look again' }).click();
    await showButton(page).click();
    await expect(readOutHeading(page)).toBeVisible();
  });
});
