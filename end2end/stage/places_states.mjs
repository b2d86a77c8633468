// The same recovery in other places: at a kiosk station, in a portal's frame, and behind the organisation's notice. `look(name, page)`.
import { expect } from '@playwright/test';
import { enrol, makeStation, press, signInHere } from './kiosk.mjs';
import { ask, chooseAccount, keyHeading, keyIdField, short } from './person.mjs';
import { LOCAL, withVoices } from './voices.mjs';
import { askAtPortal, inFrame, signInAtPortal, signInButton } from './in_portal.mjs';

/** Settings with which all states of a station can be reached. */
export const KIOSK_SETTINGS = { REKEY_KIOSK__SCANNER: 'true' };

/** A station, from the browser that is none to the warning that the time ends. */
export async function kioskStates({ page, people, tenant, watch }, look) {
  watch.expectStatus(422);
  await page.goto('/kiosk');
  await look('kiosk-none', page);
  const administrator = await people('admin');
  await makeStation(administrator);
  await look('kiosk-code', administrator);
  await administrator.goto('/kiosk/stations');
  await look('kiosk-stations', administrator);
  await page.goto('/kiosk/enrol');
  await page.getByRole('textbox', { name: 'Code' }).fill('0000-0000');
  await page.getByRole('button', { name: 'Set up the station' }).click();
  await expect(page.getByText('No station waits for this code')).toBeVisible();
  await look('kiosk-enrol', page);
  await enrol(page, people);
  await look('kiosk-start', page);
  await page.clock.install();
  await signInHere(page, 'owner');
  await press(page, '0123ABCD');
  await look('kiosk-form', page);
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'does not match' })).toBeVisible();
  await look('kiosk-no-match', page);
  await page.goto('/kiosk/still-here');
  await look('kiosk-still-here', page);
  await page.getByRole('link', { name: 'I am still here' }).click();
  await keyIdField(page).fill(short(await tenant.screenKey('LAPTOP-ANNA')));
  await page.getByRole('button', { name: 'Get recovery key' }).click();
  await expect(page.getByRole('img', { name: 'The key as a barcode' })).toBeVisible();
  await page.clock.runFor(300);
  await look('kiosk-key', page);
  await page.clock.fastForward('01:01');
  await expect(page.getByRole('alert').filter({ hasText: 'Are you still here?' })).toBeVisible();
  await look('kiosk-warning', page);
}

/** The pages in a portal's frame, and the small window that asks for the confirmation. */
export async function embedStates({ page, portal, tenant, watch }, look) {
  watch.expectStatus(422);
  // Chromium focuses nothing by itself in a frame of another site; the page does it (pages/frame.rs).
  watch.expectTrouble(/Blocked autofocusing/);
  const key = await tenant.screenKey('LAPTOP-ANNA');
  await withVoices(page, [LOCAL]);
  await page.goto(portal.url);
  const frame = inFrame(page);
  await expect(signInButton(frame)).toBeEnabled();
  await look('embed', frame, page);
  await signInAtPortal(page, 'owner');
  await look('embed-devices', frame, page);
  const popup = await askAtPortal(page, frame, key);
  await look('embed-question', frame, page);
  const show = popup.getByRole('button', { name: 'Show the key in the portal' });
  await expect(show).toBeEnabled();
  await look('embed-confirm', popup);
  await show.click();
  await expect(keyHeading(frame)).toBeVisible();
  await look('embed-key', frame, page);
  await frame.getByRole('link', { name: 'Your devices' }).click();
  await ask(frame, '0123ABCD');
  await expect(frame.getByRole('alert')).toBeVisible();
  await expect(keyIdField(frame)).toBeFocused();
  await look('embed-no-match', frame, page);
}

/** Settings of an organisation with words of its own. */
export const NOTICE_SETTINGS = {
  REKEY_ORGANISATION__NAME: 'Contoso',
  REKEY_ORGANISATION__NOTICE__VERSION: '2026-11',
  REKEY_ORGANISATION__NOTICE__EN: 'Recovery keys are for your own work PC only.\n\nEach showing is recorded.',
  REKEY_HELPDESK__PHONE: '+1 555 0100',
  REKEY_HELPDESK__EMAIL: 'help@contoso.example',
  REKEY_HELPDESK__HOURS: 'Mon-Fri 8-18',
  REKEY_HELPDESK__TEXT__EN: 'Have your badge at hand.',
};

/** The notice, and the helpdesk's words where there are some. */
export async function noticeStates({ page }, look) {
  await page.goto('/');
  await look('start-of-organisation', page);
  await page.goto('/auth/sign-in');
  await chooseAccount(page, 'owner');
  await expect(page.getByRole('heading', { name: 'Please read this first' })).toBeVisible();
  await look('notice', page);
}
