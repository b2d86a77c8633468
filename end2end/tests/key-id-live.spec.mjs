// Does the field help while one types, and while one waits?
import { expect, test } from '../stage/stage.mjs';
import { awake, keyHeading, keyIdField, short, signIn } from '../stage/person.mjs';

test('the field says how it reads what is typed', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await awake(page, '.field');
  const read = page.locator('#key-id-read');
  await keyIdField(page).pressSequentially('o1 2s');
  await expect(read).toHaveText('');
  await keyIdField(page).fill('ols2 zg 8 9');
  await expect(read).toHaveText(/Read as\s+01522689/);
  await keyIdField(page).fill(key.id);
  await expect(read).toContainText(key.id.toUpperCase());
  await keyIdField(page).fill('not a key');
  await expect(read).toHaveText('');
});

test('the 48 digits are never read aloud', async ({ page, tenant }) => {
  const { key: password } = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await awake(page, '.field');
  await keyIdField(page).fill(password);
  await expect(page.locator('#key-id-read')).toHaveText('');
});

test('a second press while the first is under way does no harm', async ({ page, tenant }) => {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signIn(page, 'owner');
  await awake(page, '.field');
  await tenant.setFaults([{ match: 'GET .*recoveryKeys', delayMs: 700, times: 1 }]);
  await keyIdField(page).fill(short(key));
  const reveals = [];
  page.on('request', (request) => request.url().endsWith('/reveal') && reveals.push(request.method()));
  const seen = [];
  await page.exposeFunction('noteWaiting', (text) => seen.push(text));
  await page.evaluate(() => {
    const waiting = document.querySelector('.waiting');
    new MutationObserver(() => globalThis.noteWaiting(waiting.textContent)).observe(waiting, { childList: true, subtree: true });
    const form = document.querySelector('.key-id-form');
    form.requestSubmit();
    form.requestSubmit();
  });
  await expect(keyHeading(page)).toBeVisible();
  expect(reveals).toEqual(['POST']);
  expect(seen.join()).toContain('Looking for the key.');
});
