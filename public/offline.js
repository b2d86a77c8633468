// Answers with a page that says what to do when there is no network. It keeps that page, its style and its icon, as anybody sees
// them who is not signed in, and nothing else: every other answer passes through untouched.
const KEPT = 'rekey-offline';
const PAGE = '/offline';

/** The page in the language of `tag`, and the files that it names. Without the cookies of whoever is signed in. */
async function keep(tag) {
  const headers = { 'accept-language': tag };
  const page = await fetch(PAGE, { credentials: 'omit', cache: 'no-store', headers });
  if (!page.ok) throw new Error(`${PAGE} answers ${page.status}`);
  const text = await page.clone().text();
  const files = [...text.matchAll(/href="(\/(?:pkg\/[^"]+\.css|icon\.svg))"/g)].map((match) => match[1]);
  const kept = await caches.open(KEPT);
  await Promise.all([kept.put(PAGE, page), ...[...new Set(files)].map((file) => kept.add(new Request(file, { credentials: 'omit' })))]);
}

self.addEventListener('install', (event) => {
  const tag = new URL(self.location).searchParams.get('language') ?? 'en';
  event.waitUntil(keep(tag).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  } else if (/^\/(pkg\/.+\.css|icon\.svg)$/.test(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request, { ignoreVary: true })) ?? Response.error()));
  }
});
