// Does everybody see exactly the pages of their roles, and does the server say no to the rest?
import { expect, test } from '../stage/stage.mjs';
import { signedIn } from '../stage/person.mjs';

const OWN = ['Your devices', 'Activity'];
const PAGES = {
  Helpdesk: '/helpdesk',
  Rotation: '/rotation',
  Records: '/audit',
  Incidents: '/incidents',
  Readiness: '/readiness',
  Stations: '/kiosk/stations',
};
const ACCOUNTS = {
  owner: [],
  helpdesk: ['Helpdesk', 'Rotation'],
  technician: ['Helpdesk', 'Rotation'],
  security: ['Rotation', 'Records', 'Incidents', 'Readiness'],
  admin: ['Rotation', 'Readiness', 'Stations'],
};

for (const [account, pages] of Object.entries(ACCOUNTS)) {
  test(`${account}@ sees ${pages.join(', ') || 'no page of a role'}`, async ({ page, rekey, watch }) => {
    watch.expectStatus(403);
    await signedIn(page, account);
    const links = page.getByRole('navigation').first().getByRole('link');
    await expect(links).toHaveText([...OWN, ...pages]);
    for (const [name, path] of Object.entries(PAGES)) {
      const answer = await page.goto(path);
      if (pages.includes(name)) {
        expect(answer.status(), path).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(links.filter({ hasText: name })).toHaveAttribute('aria-current', 'page');
      } else {
        expect(answer.status(), path).toBe(403);
        await expect(page.getByRole('heading', { level: 1, name: 'This page is not for your role' })).toBeVisible();
        const reference = await page.locator('.reference strong').textContent();
        expect(rekey.log).toContain(reference);
      }
    }
  });
}

test('an auditor finds the attempt by the reference that was read out', async ({ page, people, watch }) => {
  watch.expectStatus(403);
  const owner = await people('owner');
  await owner.goto('/incidents');
  const reference = await owner.locator('.reference strong').textContent();
  await signedIn(page, 'security');
  await page.goto(`/audit?reference=${reference}`);
  await expect(page.locator('.record')).toHaveCount(1);
  await expect(page.locator('.record')).toContainText('Refused: no role for it');
  await expect(page.locator('.record')).toContainText('owner@contoso.example');
});

test('only an auditor takes records away, only an administrator checks', async ({ page, people }) => {
  await signedIn(page, 'security');
  await page.goto('/readiness');
  await expect(page.getByRole('heading', { name: 'Readiness', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check now' })).toHaveCount(0);
  const admin = await people('admin');
  await admin.goto('/readiness');
  await expect(admin.getByRole('button', { name: 'Check now' })).toBeVisible();
  await admin.goto('/rotation');
  await expect(admin.getByRole('heading', { name: 'Rotation', exact: true })).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Order rotation' }), 'looks on, no more').toHaveCount(0);
});
