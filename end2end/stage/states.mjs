// Every page and state beyond the recovery of one's own PC, for the specs that look at each of them: `look(name, page)`.
import { expect } from '@playwright/test';
import { awake, getAnnasKey, hiddenHeading, short } from './person.mjs';
import {
  callBack,
  chooseCaller,
  findCase,
  giveReason,
  locate,
  openCase,
  readOutHeading,
  recordDeviceName,
  recordKeyId,
  showButton,
} from './technician.mjs';

/** Settings with which all states can be reached. */
export const SETTINGS = { REKEY_CONSOLE__SECOND_PERSON: 'true', REKEY_ROTATION__RULES__SELF_SERVICE: 'ask' };

/** What a caller sees while the helpdesk works on their case. */
export async function callerStates({ people }, look) {
  const [caller, technician, manager] = [await people('hybrid'), await people('helpdesk'), await people('manager')];
  await caller.goto('/verify');
  await look('verify-nothing', caller);
  await caller.goto('/stuck/not-listed');
  await look('which-device', caller);
  await caller.getByRole('link', { name: 'It is mine, or I work with it alone' }).click();
  const number = (await caller.locator('[data-case]').textContent()).replaceAll(' ', '');
  await look('case-number', caller);
  await findCase(technician, number);
  await technician.getByRole('button', { name: 'Take this case' }).click();
  await technician.getByRole('button', { name: /who opened this case/ }).click();
  await expect(technician.getByRole('heading', { name: /^Confirm that it is/ })).toBeVisible();
  await caller.goto('/verify');
  await look('verify-asked', caller);
  await caller.getByRole('button', { name: 'Show me the code' }).click();
  await expect(caller.locator('[data-code]')).toBeVisible();
  await look('verify-code', caller);
  await manager.goto('/verify');
  await look('verify-manager', manager);
  await manager.getByRole('button', { name: 'Yes, I have spoken with them' }).click();
  await expect(manager.getByRole('status')).toBeVisible();
  await look('verify-answered', manager);
  await caller.goto('/readiness/mine');
  await look('own-readiness-none', caller);
  const noor = await people('nokey');
  await noor.goto('/readiness/mine');
  await look('own-readiness-no', noor);
}

/** A case at the helpdesk, from the call to its end, with its mistakes and the second person. */
export async function helpdeskStates({ people, tenant, javaScriptEnabled }, look) {
  const [page, colleague] = [await people('helpdesk'), await people('technician')];
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await page.goto('/helpdesk');
  await look('helpdesk', page);
  const number = await openCase(page);
  await chooseCaller(page, 'Nobody');
  await expect(page.getByRole('status')).toBeVisible();
  await look('case-caller', page);
  await chooseCaller(page, 'owner@contoso.example');
  await expect(page.getByRole('heading', { name: /^Confirm that it is/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Code of 6 digits' }).fill('000000');
  await page.getByRole('button', { name: 'Check the code' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await look('case-confirm', page);
  await callBack(page);
  await recordDeviceName(page, 'LAPTOP-ANNA');
  await recordKeyId(page, 'XYZ');
  await expect(page.getByRole('status')).toBeVisible();
  await look('case-key-id', page);
  await recordKeyId(page, short(key).slice(0, 7) + (short(key)[7] === '7' ? '9' : '7'));
  await locate(page);
  await expect(page.getByRole('status')).toBeVisible();
  await look('case-near-miss', page);
  await page.getByRole('button', { name: 'Ask for the name and key ID again' }).click();
  await recordDeviceName(page, 'LAPTOP-ANNA');
  await recordKeyId(page, short(key));
  await locate(page);
  await expect(page.getByText("among the caller's devices")).toBeVisible();
  await look('case-located', page);
  await giveReason(page);
  await expect(page.getByText('A colleague must agree')).toBeVisible();
  await look('case-asks', page);
  await colleague.goto('/helpdesk');
  await look('helpdesk-asks', colleague);
  await findCase(colleague, number);
  await expect(colleague.getByRole('region', { name: 'You are asked to agree' })).toBeVisible();
  await look('case-approve', colleague);
  await colleague.getByRole('button', { name: 'Approve' }).click();
  await expect(colleague.getByText('has agreed')).toBeVisible();
  await page.getByRole('link', { name: 'Look again' }).click();
  await expect(showButton(page)).toBeVisible();
  await look('case-ready', page);
  await showButton(page).click();
  await expect(readOutHeading(page)).toBeVisible();
  if (javaScriptEnabled) await awake(page, '.key-view');
  await look('read-out', page);
  await page.getByRole('button', { name: 'Hide now' }).click();
  await expect(hiddenHeading(page)).toBeVisible();
  await look('read-out-hidden', page);
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await look('case-shown', page);
  await page.getByRole('button', { name: 'The caller is in: close the case' }).click();
  await expect(page.getByText('Closed: the caller is in.')).toBeVisible();
  await look('case-closed', page);
}

/** Orders of every standing. */
export async function orderStates({ people, tenant }, look) {
  const [owner, page] = [await people('owner'), await people('security')];
  await page.goto('/rotation');
  await look('rotation-none', page);
  await getAnnasKey(owner, tenant);
  for (const [pc, standing] of [['DESKTOP-ANNA', 'proven'], ['LAPTOP-HANNA', 'needs-attention']]) {
    await page.getByRole('textbox', { name: 'Device name or serial number' }).fill(pc);
    await page.getByRole('button', { name: 'Order rotation' }).click();
    await expect(page.getByRole('status')).toContainText('The rotation is ordered.');
    await expect(async () => {
      await page.goto(`/rotation?standing=${standing}`);
      await expect(page.getByRole('heading', { name: new RegExp(pc) })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await look(`rotation-${standing}`, page);
  }
  await page.goto('/rotation?label=DESKTOP-NOBODY&said=no-device');
  await look('rotation-mistake', page);
  await page.goto('/rotation?standing=asks');
  await look('rotation-asks', page);
  await owner.goto('/activity');
  await owner.getByRole('link', { name: 'This was not me' }).click();
  await expect(owner.getByRole('region', { name: 'Was it not you?' })).toBeVisible();
  await look('not-me', owner);
}

/** The records, and an incident from its opening to its end. */
export async function auditStates({ people, tenant }, look) {
  const [owner, page] = [await people('owner'), await people('security')];
  await getAnnasKey(owner, tenant);
  await page.goto('/audit');
  await look('audit', page);
  await page.goto('/audit?from=monday&key=xyz&person=owner%40contoso.example');
  await look('audit-unread', page);
  await page.goto('/audit?person=nobody');
  await look('audit-none', page);
  await page.goto('/audit?code=2002');
  await page.getByRole('link', { name: 'Key read and shown' }).click();
  await look('record', page);
  await page.goto('/incidents');
  await look('incidents-none', page);
  await page.goto('/incidents/new?people=nobody&title=A+photo&said=nobody&n=1');
  await look('incident-new', page);
  await page.getByRole('textbox', { name: 'People' }).fill('owner@contoso.example');
  await page.getByRole('button', { name: 'Open an incident' }).click();
  await expect(page.getByText('The incident is open.')).toBeVisible();
  await look('incident-open', page);
  await page.getByRole('button', { name: 'Rotate all keys now' }).click();
  await expect(page.getByRole('img', { name: /1 of 1 ordered/ })).toBeVisible();
  // Its address holds it still.
  await page.goto(`${page.url().split('?')[0]}?still=yes`);
  await page.getByRole('textbox', { name: 'What was found' }).fill('It was a photo of a training PC.');
  await page.getByRole('textbox', { name: 'Link' }).fill('https://contoso.example/tickets/7');
  await page.getByRole('button', { name: 'Add finding' }).click();
  await expect(page.getByText('The finding was added.')).toBeVisible();
  await look('incident-finding', page);
  await page.getByRole('textbox', { name: 'What came of it' }).fill('Nothing was lost.');
  await page.getByRole('button', { name: 'Close incident' }).click();
  await expect(page.getByText('The incident is closed.')).toBeVisible();
  await look('incident-closed', page);
  await page.goto('/incidents');
  await look('incidents', page);
}

/** A readiness check, from the first one to its findings, and a page that is not for the account's role. */
export async function readinessStates({ people, tenant }, look) {
  const page = await people('admin');
  await tenant.setPolicies({ rotation: 'off', selfService: false });
  await page.goto('/readiness');
  await look('readiness-none', page);
  await tenant.setFaults([{ match: 'GET /v1.0/deviceManagement/managedDevices', delayMs: 5000, times: 1 }]);
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByRole('link', { name: 'Stop renewing' }).click();
  await expect(page.getByRole('link', { name: 'Renew it again' })).toBeVisible();
  await look('readiness-progress', page);
  await page.getByRole('link', { name: 'Renew it again' }).click();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 30_000 });
  for (const details of await page.locator('details > summary').all()) await details.click();
  await look('readiness-run', page);
  await page.goto('/readiness');
  await look('readiness', page);
  await page.goto('/audit');
  await look('not-permitted', page);
}

/** All of them, by what they are about. */
export const STATES = {
  'a caller': callerStates,
  'the helpdesk': helpdeskStates,
  'rotation orders': orderStates,
  'records and incidents': auditStates,
  'readiness': readinessStates,
};
