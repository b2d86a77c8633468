// What do people type, and what do they get for it?
import { expect, test } from '../stage/stage.mjs';
import { ask, keyHeading, keyIdField, short, shownPassword, signIn } from '../stage/person.mjs';

const fullWidth = (text) => [...text].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
const SPELLINGS = [
  ['lower case', (key) => short(key).toLowerCase()],
  ['spaces', (key) => ` ${short(key).slice(0, 4)} ${short(key).slice(4)} `],
  ['all 32 with dashes', (key) => key.id.toUpperCase()],
  ['all 32 without dashes', (key) => key.id.replaceAll('-', '')],
  ['braces', (key) => `{${key.id}}`],
  ['full width', (key) => fullWidth(short(key))],
];

for (const [name, spell] of SPELLINGS) {
  test(`a key ID with ${name} is understood`, async ({ page, tenant }) => {
    const key = await tenant.screenKey('LAPTOP-ANNA');
    await signIn(page, 'owner');
    await ask(page, spell(key));
    expect(await shownPassword(page)).toBe(key.key);
  });
}

test('letters that look like digits are read as those', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  const mistaken = short(key)
    .replaceAll('0', 'O')
    .replaceAll('1', 'l')
    .replaceAll('5', 'S')
    .replaceAll('2', 'Z')
    .replaceAll('6', 'G');
  expect(mistaken, 'the seed’s key ID has a digit that can be mistaken').not.toBe(short(key));
  await signIn(page, 'owner');
  await ask(page, mistaken);
  expect(await shownPassword(page)).toBe(key.key);
});

const MISTAKES = [
  ['nothing', '', 'Type the recovery key ID'],
  ['too little', '4290', 'These are only 4 characters'],
  ['too much', '4290B6C0'.repeat(5), 'A recovery key ID has 32 at most'],
  ['what is no key ID', 'recovery', 'cannot be part of a key ID'],
  ['an unknown key ID', '0123ABCD', 'does not match'],
];

for (const [name, typed, said] of MISTAKES) {
  test(`whoever types ${name} is told what is wrong, and keeps what was typed`, async ({ page, watch }) => {
    watch.expectStatus(422);
    await signIn(page, 'owner');
    await ask(page, typed);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(keyIdField(page)).toHaveValue(typed);
    await expect(keyIdField(page)).toHaveAttribute('aria-invalid', 'true');
  });
}

test('one wrong character marks the place and opens nothing', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  const right = short(key)[6];
  const wrong = right === '7' ? '9' : '7';
  await signIn(page, 'owner');
  await ask(page, short(key).slice(0, 6) + wrong + short(key)[7]);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('almost the same');
  await expect(alert.locator('mark')).toHaveText([wrong, right]);
  await expect(alert).toContainText('Place 7 differs');
  await expect(keyHeading(page)).toHaveCount(0);
  await expect(page.locator('[data-digits]')).toHaveCount(0);
  expect(await tenant.passwordReads(), 'the directory was not asked for a password').toEqual([]);
});

test('the 48 digits typed into the field are not sent back', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const { key: password } = await tenant.screenKey('LAPTOP-ANNA');
  for (const typed of [password, password.replaceAll('-', ''), password.replaceAll('-', ' ')]) {
    await signIn(page, 'owner');
    await keyIdField(page).fill(typed);
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/reveal'));
    await page.getByRole('button', { name: 'Get recovery key' }).click();
    const html = await (await answered).text();
    await expect(page.getByRole('alert')).toContainText('Never type the 48 digits into a web page');
    await expect(keyIdField(page)).toHaveValue('');
    for (const group of password.split('-')) expect(html).not.toContain(group);
    await page.context().clearCookies();
  }
});

test('a device’s ID is recognised', async ({ page, tenant, watch }) => {
  watch.expectStatus(422);
  const device = await tenant.device('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await ask(page, device.deviceId);
  await expect(page.getByRole('alert')).toContainText('That is the ID of your device LAPTOP-ANNA');
});

test('a serial number and a device’s name are recognised', async ({ page, machineRoom, watch }) => {
  watch.expectStatus(422);
  const screen = await machineRoom.look('DESKTOP-ANNA');
  const serial = await screen.locator('dt', { hasText: 'Serial number' }).locator('+ dd').textContent();
  await signIn(page, 'owner');
  for (const label of [serial, 'DESKTOP-ANNA']) {
    await ask(page, label);
    await expect(page.getByRole('alert')).toContainText('name or serial number of your device DESKTOP-ANNA');
  }
});
