// Does a station give a person their key, bear its name in the records, and forget them whatever happens?
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../stage/stage.mjs';
import { STATION, atStart, enrol, makeStation, press, signInButton, signInHere } from '../stage/kiosk.mjs';
import { keyHeading, short, shownPassword } from '../stage/person.mjs';

/** Signs in at the station and gets the key of LAPTOP-ANNA. */
async function getKey(page, tenant) {
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await signInHere(page, 'owner');
  await press(page, short(key));
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(keyHeading(page)).toBeVisible();
  return key;
}

async function hasNoViolation(page, where) {
  const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`), where).toEqual([]);
}

async function cookieNames(page) {
  const cookies = await page.context().cookies();
  return cookies.map(({ name }) => name).filter((name) => name.startsWith('rekey')).sort();
}

const question = (page) => page.getByRole('alert').filter({ hasText: 'Are you still here?' });

test('a person gets a key at a station, and nothing of them stays', async ({ page, people, tenant }) => {
  await enrol(page, people);
  const key = await getKey(page, tenant);
  expect(await shownPassword(page)).toBe(key.key);
  await expect(page.getByText(`${STATION.name}, ${STATION.place}`)).toBeVisible();
  await page.getByRole('button', { name: 'Hide now' }).click();
  await atStart(page);
  expect(await cookieNames(page)).toEqual(['rekey-station']);
  const requests = await tenant.requests();
  expect(requests.some(({ path }) => path.includes('/logout')), 'signed out at Entra, too').toBe(true);
  // The one after them is asked who they are.
  await signInButton(page).click();
  await expect(page.getByRole('button', { name: 'Sign in as owner@contoso.example' })).toBeVisible();
});

test('the records bear the station', async ({ page, people, tenant }) => {
  await enrol(page, people);
  await getKey(page, tenant);
  const security = await people('security');
  await security.goto('/audit?path=kiosk');
  await security.locator('.entry, .record').getByRole('link').first().click();
  await expect(security.getByText(`${STATION.name} (${STATION.place})`)).toBeVisible();
});

test('no page of a station leads elsewhere', async ({ page, people, tenant, watch }) => {
  watch.expectStatus(422);
  await enrol(page, people);
  await signInHere(page, 'owner');
  await press(page, '00000000');
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'does not match' })).toBeVisible();
  await expect(page.locator('a')).toHaveCount(0);
  for (const path of ['/', '/devices', '/activity', '/nowhere']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/kiosk\/key$/);
  }
});

test('keys of the keypad are large enough for a finger', async ({ page, people, javaScriptEnabled }) => {
  await enrol(page, people);
  await signInHere(page, 'owner');
  const keys = page.locator('.key-cap');
  await expect(keys).toHaveCount(18);
  for (const key of await keys.all()) {
    const { width, height } = await key.boundingBox();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(60);
  }
  await press(page, 'A1');
  await page.getByRole('button', { name: 'Delete the last character' }).click();
  await expect(page.getByRole('textbox', { name: 'Recovery key ID' })).toHaveValue('A');
  expect(javaScriptEnabled === false || page.url().endsWith('/kiosk/key'), 'with a script the page stays').toBe(true);
});

test('where no administrator made a station, nobody can sign in', async ({ page }) => {
  await page.goto('/kiosk');
  await expect(page.getByRole('heading', { name: 'This is not a kiosk station' })).toBeVisible();
  await expect(signInButton(page)).toHaveCount(0);
});

test('a revoked station says so', async ({ page, people }) => {
  await enrol(page, people);
  const administrator = await people('admin');
  await administrator.goto('/kiosk/stations');
  await administrator.getByRole('button', { name: 'Revoke: Kiosk 3' }).click();
  await expect(administrator.getByText('Revoked by admin@contoso.example')).toBeVisible();
  await page.goto('/kiosk');
  await expect(page.getByRole('heading', { name: 'This station was closed' })).toBeVisible();
  await expect(signInButton(page)).toHaveCount(0);
});

test.describe('with a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no script runs here');

  test('without an answer the session ends here and at Entra', async ({ page, people, tenant }) => {
    await enrol(page, people);
    await page.clock.install();
    await getKey(page, tenant);
    await page.clock.fastForward('00:50');
    await expect(question(page)).toBeHidden();
    await page.clock.fastForward('00:15');
    await expect(question(page)).toBeVisible();
    await page.getByRole('button', { name: 'I am still here' }).click();
    await expect(question(page)).toBeHidden();
    await expect(page.locator('.key-group')).toHaveCount(8);
    await page.clock.fastForward('01:25');
    await expect(question(page)).toBeVisible();
    await page.clock.fastForward('00:10');
    await atStart(page);
    expect(await cookieNames(page)).toEqual(['rekey-station']);
    const requests = await tenant.requests();
    expect(requests.some(({ path }) => path.includes('/logout'))).toBe(true);
  });

  test('with the network plug pulled the digits go all the same', async ({ page, context, people, tenant, watch }) => {
    watch.expectTrouble(/request failed: .*\/kiosk\/(still-here|here) net::ERR_INTERNET_DISCONNECTED/);
    await enrol(page, people);
    await page.clock.install();
    const key = await getKey(page, tenant);
    await context.setOffline(true);
    await page.clock.fastForward('01:31');
    await expect(page.getByText('this station gets ready for the next person')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.content()).not.toContain(key.key.split('-')[3]);
    await expect(page.locator('[data-digits]')).toHaveCount(0);
    await context.setOffline(false);
    await page.clock.runFor(4000);
    await atStart(page);
    expect(await cookieNames(page)).toEqual(['rekey-station']);
  });

  test('a station that is closed shows nothing any longer', async ({ page, people, tenant }) => {
    await enrol(page, people);
    await getKey(page, tenant);
    const administrator = await people('admin');
    await administrator.goto('/kiosk/stations');
    await administrator.getByRole('button', { name: 'Revoke: Kiosk 3' }).click();
    await expect(page.getByRole('heading', { name: 'This station was closed' })).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('[data-digits]')).toHaveCount(0);
  });

  test('without a network the digits go in a moment, whoever touches the screen', async ({ page, context, people, tenant, watch }) => {
    watch.expectTrouble(/request failed: .*\/kiosk\/(still-here|here) net::ERR_INTERNET_DISCONNECTED/);
    await enrol(page, people);
    await page.clock.install();
    await getKey(page, tenant);
    await context.setOffline(true);
    for (let look = 0; look < 4; look += 1) {
      const asked = page.waitForEvent('requestfailed');
      await page.clock.runFor(5100);
      await asked;
      if (await page.locator('[data-digits]').count() === 0) break;
      await page.mouse.click(5, 5);
    }
    await expect(page.locator('[data-digits]')).toHaveCount(0);
    await context.setOffline(false);
  });

  test('the start waits for the network', async ({ page, context, people, watch }) => {
    watch.expectTrouble(/request failed: .*\/kiosk\/still-here net::ERR_INTERNET_DISCONNECTED/);
    await enrol(page, people);
    await context.setOffline(true);
    await signInButton(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'no connection' })).toBeVisible();
    await context.setOffline(false);
    await signInButton(page).click();
    await expect(page.getByRole('button', { name: 'Sign in as owner@contoso.example' })).toBeVisible();
  });

  test('no menu opens', async ({ page, people }) => {
    await enrol(page, people);
    const isKept = () => document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect(await page.evaluate(isKept), 'at the start').toBe(false);
    await signInHere(page, 'owner');
    expect(await page.evaluate(isKept), 'signed in').toBe(false);
  });
});

test.describe('without a script', () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled !== false, 'a script runs here');
  test.use({ settings: { REKEY_KIOSK__IDLE_SECONDS: '30' } });
  test.setTimeout(90_000);

  test('the browser asks, and ends, by itself', async ({ page, people }) => {
    await enrol(page, people);
    await signInHere(page, 'owner');
    await page.waitForURL('**/kiosk/still-here', { timeout: 45_000 });
    await page.getByRole('link', { name: 'I am still here' }).click();
    await expect(page.getByRole('heading', { name: 'Enter the recovery key ID' })).toBeVisible();
    await page.waitForURL('**/kiosk/still-here', { timeout: 45_000 });
    await page.waitForURL(/\/kiosk$/, { timeout: 30_000 });
    await atStart(page);
    expect(await cookieNames(page)).toEqual(['rekey-station']);
  });
});

test.describe('with one’s own phone', () => {
  test.use({ settings: { REKEY_KIOSK__DEVICE_CODE: 'true' } });

  test('the station shows a code, and goes on when the phone has signed in', async ({ page, people, tenant, browser, watch, javaScriptEnabled }) => {
    await enrol(page, people);
    await page.getByRole('button', { name: 'Sign in with your phone' }).click();
    await expect(page.getByRole('img', { name: 'The address as a QR code' })).toBeVisible();
    await expect(page.getByRole('status')).toContainText('Waiting for your phone');
    if (javaScriptEnabled) await hasNoViolation(page, 'the code for a phone');
    const arrived = page.getByRole('button', { name: 'I have signed in on the phone' });
    await arrived.click();
    await expect(page.getByRole('alert').filter({ hasText: 'has not signed in yet' })).toBeVisible();

    const context = watch.add(await browser.newContext());
    const phone = await context.newPage();
    await phone.goto(await page.locator('.kiosk-address').textContent());
    await phone.getByRole('textbox', { name: 'Code' }).fill(await page.locator('.kiosk-phone .station-code').textContent());
    await phone.getByRole('button', { name: 'Sign in as owner@contoso.example' }).click();
    await expect(phone.getByRole('status')).toContainText('You have signed in on your device');
    await context.close();

    const keypad = page.getByRole('heading', { name: 'Enter the recovery key ID' });
    if (javaScriptEnabled) {
      await expect(keypad).toBeVisible({ timeout: 20_000 });
    } else {
      await expect(async () => {
        if (await arrived.isVisible()) await arrived.click();
        await expect(keypad).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
    }
    await expect(page.getByText('Signed in as owner@contoso.example')).toBeVisible();
    await press(page, short(await tenant.screenKey('LAPTOP-ANNA')));
    await page.getByRole('button', { name: 'Get recovery key' }).click();
    await expect(keyHeading(page)).toBeVisible();
  });

  test('a code that nobody types ends by itself', async ({ page, people, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'the clock is the browser’s');
    await enrol(page, people);
    await page.clock.install();
    await page.getByRole('button', { name: 'Sign in with your phone' }).click();
    await expect(page.getByRole('img', { name: 'The address as a QR code' })).toBeVisible();
    await page.clock.fastForward('04:00');
    await expect(page.getByText('Waiting for your phone')).toBeVisible();
    await page.clock.fastForward('01:05');
    await atStart(page);
  });
});

for (const colorScheme of ['light', 'dark']) {
  test.describe(`everybody can use it, ${colorScheme}`, () => {
    test.use({ colorScheme, settings: { REKEY_KIOSK__SCANNER: 'true' } });
    test.setTimeout(120_000);

    test('all its pages', async ({ page, people, tenant, watch, javaScriptEnabled }) => {
      test.skip(!javaScriptEnabled, 'axe is a script');
      watch.expectStatus(422);
      const axe = (where, on = page) => hasNoViolation(on, where);
      await page.goto('/kiosk');
      await axe('no station');
      const administrator = await people('admin');
      await makeStation(administrator);
      await axe('the code', administrator);
      await administrator.goto('/kiosk/stations');
      await axe('the stations', administrator);
      await page.goto('/kiosk/enrol');
      await page.getByRole('textbox', { name: 'Code' }).fill('0000-0000');
      await page.getByRole('button', { name: 'Set up the station' }).click();
      await expect(page.getByText('No station waits for this code')).toBeVisible();
      await axe('a code refused');
      await enrol(page, people);
      await axe('the start');
      await signInHere(page, 'owner');
      await axe('the keypad');
      await page.goto('/kiosk/still-here');
      await axe('the question');
      await page.getByRole('link', { name: 'I am still here' }).click();
      const key = await tenant.screenKey('LAPTOP-ANNA');
      await page.getByRole('textbox', { name: 'Recovery key ID' }).fill(short(key));
      await page.getByRole('button', { name: 'Get recovery key' }).click();
      await expect(page.getByRole('img', { name: 'The key as a barcode' })).toBeVisible();
      await axe('the key');
    });
  });
}
