// Keeps the offline page on a phone whose owner asked for it, and takes it away again.
(() => {
  const { worker } = document.currentScript.dataset;
  if (!('serviceWorker' in navigator)) return;
  const part = document.getElementById('install-here');
  const said = document.getElementById('install-said');
  const show = (state) => {
    part.dataset.state = state;
    part.hidden = false;
    said.textContent = said.dataset[state] ?? '';
  };
  const kept = async () => Boolean(await navigator.serviceWorker.getRegistration('/'));
  const ready = async () => show((await kept()) ? 'kept' : 'free');
  // Signing out clears what a site keeps, except on a person's own device.
  const own = (seconds) => {
    const secure = location.protocol === 'https:' ? '; secure' : '';
    document.cookie = `rekey-own-device=yes; path=/; samesite=lax; max-age=${seconds}${secure}`;
  };
  const keep = async () => {
    await navigator.serviceWorker.register(worker, { scope: '/' });
    await navigator.serviceWorker.ready;
    own(400 * 24 * 60 * 60);
  };
  const remove = async () => {
    const registration = await navigator.serviceWorker.getRegistration('/');
    await registration?.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
    own(0);
  };
  part.addEventListener('click', async (event) => {
    const act = { keep, remove }[event.target.value];
    if (!act) return;
    try {
      await act();
      await ready();
    } catch {
      show('failed');
    }
  });
  ready();
})();
