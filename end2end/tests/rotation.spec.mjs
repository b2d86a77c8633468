// Can those who look after rotation see what is not proven dead, and do something about it?
import { expect, test as base } from '../stage/stage.mjs';
import { getAnnasKey, short, signedIn } from '../stage/person.mjs';

/** What Entra's log tells of a read that is a day old but for these seconds: as far back as the first look goes. */
const NOT_YET_A_DAY_SECONDS = 20;

const test = base.extend({
  /** Whether an administrator has read the key of LAPTOP-ANNA past Rekey, almost a day before Rekey starts. */
  readYesterday: [false, { option: true }],

  tenant: async ({ tenant, readYesterday }, use) => {
    if (readYesterday) {
      const pc = await tenant.device('LAPTOP-ANNA');
      const read = {
        id: 'Directory_read-of-yesterday',
        activityDisplayName: 'Read BitLocker key',
        activityDateTime: new Date(Date.now() - (24 * 3600 - NOT_YET_A_DAY_SECONDS) * 1000).toISOString(),
        result: 'success',
        initiatedBy: { user: { id: '00000000-0000-4000-8000-000000000001', userPrincipalName: 'admin@contoso.example' } },
        additionalDetails: [
          {
            key: 'additionalInfo',
            value: `Recovery key with key ID: '${(await tenant.screenKey('LAPTOP-ANNA')).id}'. Backed up from device: '${pc.deviceId}'.`,
          },
        ],
      };
      await tenant.setFaults([
        { match: 'auditLogs/directoryAudits', status: 200, body: JSON.stringify({ value: [read] }) },
        { match: 'rotateBitLockerKeys', status: 503 },
      ]);
    }
    await use(tenant);
  },
});

/** The order for this key, on the list with this standing, as soon as it stands there. */
async function order(page, standing, title) {
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(async () => {
    await page.goto(`/rotation?standing=${standing}`);
    await expect(item).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  return item;
}

const picture = (page) => page.getByRole('img', { name: /proven/ });

test.describe('a key that was given out a day ago', () => {
  test.use({ readYesterday: true, settings: { REKEY_ROTATION__OVERDUE_DAYS: '1' } });

  test('is overdue, and every page for staff says so', async ({ page, people, tenant }) => {
    const title = `LAPTOP-ANNA, key ${short(await tenant.screenKey('LAPTOP-ANNA'))}`;
    await signedIn(page, 'helpdesk');
    const overdue = 'One key that was given out is not proven dead after one day. See which.';
    const line = page.getByRole('status').getByRole('link', { name: overdue });
    await expect(async () => {
      await page.goto('/helpdesk');
      await expect(line).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await line.click();
    await expect(page).toHaveURL(/\/rotation\?standing=not-proven$/);
    const item = await order(page, 'not-proven', title);
    await expect(item).toContainText('Overdue: not proven after one day');
    await expect(item).toContainText('one day ago');
    await expect(item).toContainText('Read outside of Rekey');
    const security = await people('security');
    for (const path of ['/rotation', '/audit', '/incidents', '/readiness']) {
      await security.goto(path);
      await expect(security.getByRole('status').getByRole('link', { name: /is not proven dead/ }), path).toBeVisible();
    }
    const owner = await people('owner');
    await owner.goto('/activity');
    await expect(owner.getByText('is not proven dead'), 'nothing for people without a role').toHaveCount(0);
  });
});

test('by hand the key of a device that Rekey has not shown is replaced', async ({ page, tenant }) => {
  const [old] = await tenant.storedKeys('DESKTOP-ANNA');
  await signedIn(page, 'helpdesk');
  await page.getByRole('link', { name: 'Rotation', exact: true }).click();
  await expect(page.getByText('No key was given out yet.')).toBeVisible();
  const label = page.getByRole('textbox', { name: 'Device name or serial number' });
  await label.fill('DESKTOP-NOBODY');
  await page.getByRole('radio', { name: 'It is back from service, or has a new owner' }).check();
  await page.getByRole('button', { name: 'Order rotation' }).click();
  await expect(page.getByRole('status')).toContainText('No device has this name or serial number. Nothing was ordered.');
  await expect(label, 'what was typed can be mended').toHaveValue('DESKTOP-NOBODY');
  await expect(page.getByRole('radio', { name: 'It is back from service, or has a new owner' })).toBeChecked();
  await label.fill('DESKTOP-ANNA');
  await page.getByRole('button', { name: 'Order rotation' }).click();
  await expect(page.getByRole('status')).toContainText('The rotation is ordered.');
  const item = await order(page, 'proven', `DESKTOP-ANNA, key ${short(old)}`);
  await expect(item).toContainText('Another owner, or back from service');
  await expect(picture(page)).toHaveAccessibleName('1 proven, 0 under way, 0 waiting for a decision, 0 in need of attention');
  expect((await tenant.storedKeys('DESKTOP-ANNA')).map(({ id }) => id)).not.toContain(old.id);
});

test('an order that needs attention says why', async ({ page, people, tenant }) => {
  const [key] = await tenant.storedKeys('LAPTOP-HANNA');
  await signedIn(page, 'security');
  await page.goto('/rotation');
  await page.getByRole('textbox', { name: 'Device name or serial number' }).fill('LAPTOP-HANNA');
  await page.getByRole('button', { name: 'Order rotation' }).click();
  const item = await order(page, 'needs-attention', `LAPTOP-HANNA, key ${short(key)}`);
  await expect(item).toContainText('device management cannot reach this PC');
  await expect(item.getByRole('button', { name: 'Rotate now' })).toBeVisible();
  await expect(picture(page)).toHaveAccessibleName(/1 in need of attention/);
  const admin = await people('admin');
  await order(admin, 'needs-attention', `LAPTOP-HANNA, key ${short(key)}`);
  await expect(admin.getByRole('button', { name: 'Rotate now' }), 'looks on, no more').toHaveCount(0);
});

test.describe('where showings to the owner wait for a decision', () => {
  test.use({ settings: { REKEY_ROTATION__RULES__SELF_SERVICE: 'ask' } });

  test('the key is replaced when somebody says so', async ({ page, people, tenant }) => {
    const owner = await people('owner');
    const key = await getAnnasKey(owner, tenant);
    const title = `LAPTOP-ANNA, key ${short(key)}`;
    await signedIn(page, 'helpdesk');
    const waits = await order(page, 'asks', title);
    await expect(waits).toContainText('Waits for a decision');
    await expect(picture(page)).toHaveAccessibleName(/0 under way, 1 waiting for a decision/);
    await owner.goto('/activity');
    await expect(owner.getByText('Until then it still works.')).toBeVisible();
    expect((await tenant.requests()).filter(({ path }) => path.includes('rotateBitLockerKeys'))).toEqual([]);
    await waits.getByRole('button', { name: 'Rotate now' }).click();
    await expect(page.getByRole('status')).toContainText('The rotation is ordered.');
    await expect(page.getByText('There is none.')).toBeVisible();
    await tenant.unlock(await tenant.device('LAPTOP-ANNA'), key.key);
    await order(page, 'proven', title);
  });

  test('or is left to the device', async ({ page, people, tenant }) => {
    const key = await getAnnasKey(await people('owner'), tenant);
    await signedIn(page, 'security');
    const waits = await order(page, 'asks', `LAPTOP-ANNA, key ${short(key)}`);
    await waits.getByRole('button', { name: 'Leave it to the device' }).click();
    await expect(page.getByRole('status')).toContainText('It is left to the device.');
    const left = await order(page, 'not-proven', `LAPTOP-ANNA, key ${short(key)}`);
    await expect(left).toContainText('Left to the device');
    await expect(left.getByRole('button', { name: 'Leave it to the device' })).toHaveCount(0);
    await expect(left.getByRole('button', { name: 'Rotate now' }), 'it can be made to, still').toBeVisible();
  });
});
