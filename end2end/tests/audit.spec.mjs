// Does an auditor find what happened, and can a person say that it was not them?
import { expect, test } from '../stage/stage.mjs';
import { ask, getAnnasKey, keyHeading, short, signedIn } from '../stage/person.mjs';
import { csvFields, download } from '../stage/download.mjs';
import { showForCaller } from '../stage/technician.mjs';

const records = (page) => page.locator('.record');

/** Opens the fields that are rarely wanted. */
async function moreFields(page) {
  await page.getByText('More fields').click();
}

async function search(page) {
  await page.getByRole('button', { name: 'Search' }).click();
}

test('a search finds the showing, and its record tells everything of it', async ({ page, people, tenant }) => {
  const key = await getAnnasKey(await people('owner'), tenant);
  await signedIn(page, 'security');
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await page.getByRole('textbox', { name: 'Person' }).fill('owner@contoso.example');
  await moreFields(page);
  await page.getByRole('combobox', { name: 'Event' }).selectOption('Key read and shown');
  await page.getByRole('textbox', { name: 'Key ID' }).fill(short(key).slice(0, 4));
  await search(page);
  await expect(records(page)).toHaveCount(1);
  await expect(records(page)).toContainText(short(key));
  await expect(page.getByRole('textbox', { name: 'Key ID' }), 'the search stays in the form').toHaveValue(short(key).slice(0, 4));
  await page.getByRole('link', { name: 'Key read and shown' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Record \d+$/ })).toBeVisible();
  const facts = page.getByRole('main');
  for (const fact of ['owner@contoso.example', key.id.toUpperCase(), 'Self-service', '2002']) await expect(facts).toContainText(fact);
  await page.getByRole('link', { name: 'All of this key' }).click();
  await expect(records(page).filter({ hasText: 'Key read and shown' })).toHaveCount(1);
  await expect(records(page).filter({ hasText: 'Key about to be shown' })).toHaveCount(1);
  await expect(records(page).filter({ hasText: 'Rotation ordered' })).toHaveCount(1);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/audit$/);
  await expect(records(page).filter({ hasText: 'Signed in' })).toHaveCount(2);
});

test('what cannot be read is marked, and nothing fits without being said', async ({ page }) => {
  await signedIn(page, 'security');
  await page.goto('/audit?from=monday&person=nobody%40contoso.example');
  await expect(page.getByRole('status')).toContainText('Not all of the search could be read.');
  const from = page.getByRole('textbox', { name: 'From' });
  await expect(from).toHaveValue('monday');
  await expect(from).toHaveAccessibleDescription(/This could not be read/);
  await expect(page.getByText('No record fits this search.')).toBeVisible();
});

test('many records stand on several pages', async ({ page, people }) => {
  const owner = await people('owner');
  // Each attempt on a page for another role is a record.
  for (let count = 0; count < 55; count += 1) expect((await owner.request.get('/audit')).status()).toBe(403);
  await signedIn(page, 'security');
  await page.goto('/audit?code=4001');
  await expect(records(page)).toHaveCount(50);
  await page.getByRole('link', { name: 'Older' }).click();
  await expect(records(page)).toHaveCount(5);
  await expect(records(page).first()).toContainText('Refused: no role for it');
  await expect(page.getByRole('link', { name: 'Older' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Newest' }).click();
  await expect(records(page)).toHaveCount(50);
});

test('the records are read through, and the head can be noted', async ({ page }) => {
  await signedIn(page, 'security');
  await expect(async () => {
    await page.goto('/audit');
    await expect(page.getByRole('heading', { name: 'The records are whole' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByText('How to check with them later').click();
  const chain = page.getByRole('region', { name: 'The records are whole' });
  await expect(chain.getByText(/^rekey verify-ledger --since \d+:[0-9a-f]{64}$/)).toBeVisible();
});

test('records are taken away as files that hold what was searched for', async ({ page, people }) => {
  const owner = await people('owner');
  for (let count = 0; count < 3; count += 1) await owner.request.get('/audit');
  await signedIn(page, 'security');
  await page.goto('/audit?person=owner%40contoso.example');
  const shown = await records(page).getByRole('link').evaluateAll((links) => links.map(({ href }) => href.split('/').at(-1)));
  expect(shown.length).toBeGreaterThanOrEqual(4);

  const csv = await download(page, 'CSV');
  expect(csv.name).toBe('rekey-records.csv');
  const [head, ...lines] = csv.text.trimEnd().split('\r\n').map(csvFields);
  const column = (name) => lines.map((fields) => fields[head.indexOf(name)]);
  expect(column('seq')).toEqual(shown);
  expect(new Set(column('personName'))).toEqual(new Set(['owner@contoso.example']));

  const jsonl = await download(page, 'JSON Lines');
  expect(jsonl.name).toBe('rekey-records.jsonl');
  const objects = jsonl.text.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(objects.map(({ seq }) => `${seq}`)).toEqual(shown);
  expect(objects.map(({ hash }) => hash)).toEqual(column('hash'));

  await page.goto('/audit?code=4005');
  await expect(records(page), 'taking away is recorded').toHaveCount(2);
});

test('an owner who was not the one: the technician is out, the key is replaced, the security team has an incident', async ({
  page,
  people,
  tenant,
  watch,
}) => {
  watch.expectStatus(401);
  const technician = await people('helpdesk');
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await showForCaller(technician, tenant, 'owner', 'LAPTOP-ANNA');
  await signedIn(page, 'owner');
  await page.goto('/activity');
  await page.getByRole('link', { name: 'This was not me' }).click();
  const question = page.getByRole('region', { name: 'Was it not you?' });
  await expect(question).toContainText(`helpdesk@contoso.example was given the key ${short(key)} of LAPTOP-ANNA`);
  await question.getByRole('button', { name: 'Yes, this was not me' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Thank you.' })).toBeVisible();
  await technician.goto('/helpdesk');
  await expect(technician.getByRole('heading', { name: 'Please sign in' })).toBeVisible();

  const security = await people('security');
  await security.goto('/incidents');
  await security.getByRole('main').getByRole('listitem').getByRole('link').click();
  await expect(security.getByRole('heading', { name: new RegExp(`was given the key ${short(key)} of LAPTOP-ANNA`) })).toBeVisible();
});

test('whoever reports a showing to their own account is signed out, and may cancel before', async ({ page, tenant, watch }) => {
  watch.expectStatus(401);
  await signedIn(page, 'owner');
  await ask(page, short(await tenant.screenKey('LAPTOP-ANNA')));
  await expect(keyHeading(page)).toBeVisible();
  await page.goto('/activity');
  await page.getByRole('link', { name: 'This was not me' }).click();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page.getByRole('region', { name: 'Was it not you?' })).toHaveCount(0);
  await page.getByRole('link', { name: 'This was not me' }).click();
  await page.getByRole('button', { name: 'Yes, this was not me' }).click();
  await expect(page.getByText('It was reported. All your sign-ins here were ended')).toBeVisible();
  await page.goto('/activity');
  await expect(page.getByRole('heading', { name: 'Please sign in' })).toBeVisible();
});
