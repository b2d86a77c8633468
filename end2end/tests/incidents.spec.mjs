// Can a responder answer for many showings at once: pick them, rotate all, write down what was found, and close?
import { expect, test } from '../stage/stage.mjs';
import { ask, getAnnasKey, keyHeading, short, signedIn } from '../stage/person.mjs';
import { download } from '../stage/download.mjs';

/** Opens an incident from the fields. */
async function open(page, fields) {
  await page.goto('/incidents/new');
  for (const [name, value] of Object.entries(fields)) await page.getByRole('textbox', { name, exact: true }).fill(value);
  await page.getByRole('button', { name: 'Open an incident' }).click();
}

/** PCs beside those of the story. */
const PCS = 21;
test.use({ generatedPcs: PCS });

const said = (page) => page.locator('#said');
const picture = (page) => page.getByRole('img', { name: /ordered/ });

test('from a record to the report: everything of one showing', async ({ page, people, tenant }) => {
  const owner = await people('owner');
  await tenant.setFaults([{ match: 'rotateBitLockerKeys', status: 503 }]);
  const key = await getAnnasKey(owner, tenant);
  await signedIn(page, 'security');
  await page.goto('/audit?code=2002');
  await page.getByRole('link', { name: 'Key read and shown' }).click();
  await page.getByRole('link', { name: 'Open an incident from this record' }).click();
  await expect(page.getByText('It begins with the showing')).toBeVisible();
  await page.getByRole('textbox', { name: 'What it is about' }).fill('A photo of the screen in a chat');
  await page.getByRole('button', { name: 'Open an incident' }).click();
  await expect(said(page)).toHaveText('The incident is open. Next: rotate its keys.');
  await expect(page.getByRole('heading', { name: new RegExp(`was given the key ${short(key)} of LAPTOP-ANNA`) })).toBeVisible();
  const address = page.url().split('?')[0];

  await page.getByRole('button', { name: 'Rotate all keys now' }).click();
  await expect(picture(page)).toHaveAccessibleName('1 of 1 ordered, 0 proven, 0 in need of attention');
  await tenant.setFaults([]);
  await tenant.unlock(await tenant.device('LAPTOP-ANNA'), key.key);
  await expect(async () => {
    await page.goto(address);
    await expect(picture(page)).toHaveAccessibleName('1 of 1 ordered, 1 proven, 0 in need of attention', { timeout: 500 });
  }).toPass({ timeout: 20_000 });

  await page.getByRole('textbox', { name: 'What was found' }).fill('The chat was private.\nThe photo is deleted.');
  await page.getByRole('textbox', { name: 'Link' }).fill('https://contoso.example/tickets/7');
  await page.getByRole('button', { name: 'Add finding' }).click();
  await expect(said(page)).toHaveText('The finding was added.');
  await expect(page.getByRole('link', { name: 'https://contoso.example/tickets/7' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What came of it' }).fill('Nobody else saw the key.');
  await page.getByRole('button', { name: 'Close incident' }).click();
  await expect(said(page)).toHaveText('The incident is closed.');
  await expect(page.getByText('Closed by security@contoso.example')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);

  const report = await download(page, 'Download the report');
  expect(report.name).toMatch(/^rekey-incident-[0-9A-Z]{4}-[0-9A-Z]{4}\.html$/);
  const facts = ['A photo of the screen in a chat', 'LAPTOP-ANNA', short(key), 'The photo is deleted.', 'Nobody else saw the key.', 'Proven'];
  for (const fact of facts) {
    expect(report.text).toContain(fact);
  }
  await page.goto('/incidents');
  await expect(page.getByRole('main').getByRole('listitem')).toContainText('Closed');
});

test('what cannot be picked opens nothing, and what was typed stays', async ({ page, people, tenant }) => {
  await getAnnasKey(await people('owner'), tenant);
  await signedIn(page, 'security');
  const title = 'What it is about';
  await open(page, { [title]: 'One', People: 'owner@contoso.example, nobody@contoso.example' });
  await expect(said(page)).toHaveText('Person 2 of those you typed is not known. Nothing was opened.');
  await expect(page.getByRole('textbox', { name: 'People' })).toHaveValue('owner@contoso.example, nobody@contoso.example');
  await open(page, { [title]: 'Two', Devices: 'LAPTOP-NOBODY' });
  await expect(said(page)).toHaveText('Device 1 of those you typed is not known. Nothing was opened.');
  await open(page, { [title]: 'Three', From: 'yesterday' });
  await expect(said(page)).toHaveText('One of the times could not be read. Nothing was opened.');
  await open(page, { [title]: 'Four', People: 'manykeys@contoso.example' });
  await expect(said(page)).toHaveText(/^Nothing was picked/);
  await page.goto('/incidents');
  await expect(page.getByText('No incident was opened yet.')).toBeVisible();
  await open(page, { [title]: 'Five', People: 'owner@contoso.example', Devices: 'LAPTOP-ANNA' });
  await expect(said(page)).toHaveText('The incident is open. Next: rotate its keys.');
});

test.describe('where Rekey reads with its own right', () => {
  // A new owner's own right does not reach the keys from before.
  test.use({ settings: { REKEY_ENTRA__KEY_ACCESS: 'application', REKEY_APPLICATION_KEYS__ACCEPTED: 'true' } });

  /** The owner is given all generated PCs, and sees a key of each. */
  async function showMany(owner, tenant) {
    const pcs = (await tenant.state()).devices.filter(({ displayName }) => displayName.startsWith('PC-0'));
    expect(pcs).toHaveLength(PCS);
    for (const pc of pcs) await tenant.change(pc, { owner: 'owner', online: false });
    for (const pc of pcs) {
      await owner.goto(`/devices/${pc.deviceId}`);
      await ask(owner, short(pc.keys.find(({ retired }) => !retired)));
      await expect(keyHeading(owner)).toBeVisible();
    }
  }

  test('many keys are ordered a few each second; that can be stopped and resumed, and ends', async ({ page, people, tenant }) => {
    test.setTimeout(90_000);
    await showMany(await people('owner'), tenant);
    await signedIn(page, 'security');
    await open(page, { 'What it is about': 'Every PC of one person', People: 'owner@contoso.example' });
    await expect(page.getByText(`${PCS} showings of keys are involved.`)).toBeVisible();
    await page.getByRole('button', { name: 'Rotate all keys now' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(said(page)).toHaveText('Stopped. What is ordered goes on.');
    await expect(page.getByText('Stopped. What is ordered goes on, the rest waits.')).toBeVisible();
    const placed = async () => Number((await picture(page).getAttribute('aria-label')).match(/^(\d+) of 21 ordered/)[1]);
    expect(await placed()).toBeLessThan(PCS);

    await page.getByRole('button', { name: 'Resume' }).click();
    await expect(page.getByText('This page renews itself every 3 seconds.')).toBeVisible();
    await page.getByRole('link', { name: 'Hold it still, to write a finding' }).click();
    await expect(page.getByRole('textbox', { name: 'What was found' })).toBeVisible();
    await page.getByRole('link', { name: 'Let the page renew itself again' }).click();
    // The page comes again by itself until all are ordered.
    await expect(page.getByText('Whether they are proven stands under Rotation')).toBeVisible({ timeout: 20_000 });
    expect(await placed()).toBe(PCS);
  });
});
