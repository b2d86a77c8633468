// Ends the key view where the module never arrives, and wherever the page is left: at the end of the time, when the page goes away, and
// when it comes back from the browser's memory. Also asks for more time without leaving the page.
(() => {
  const { seconds, to } = document.currentScript.dataset;
  const root = document.documentElement.dataset;
  root.shownAt = Date.now();

  const wipe = () =>
    document.querySelectorAll('[data-digits]').forEach((digits) => {
      digits.textContent = '';
      digits.remove();
    });
  const leave = () => {
    if (!document.querySelector('[data-digits]')) return;
    wipe();
    location.replace(to);
  };
  // The module hides the key by itself; a little later than its time, so that it comes first.
  const leaveInTime = () => setTimeout(leave, Number(root.shownAt) + seconds * 1000 + 1500 - Date.now());
  let timer = leaveInTime();
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', (event) => event.persisted && location.replace(to));

  const extend = async (form) => {
    const said = document.getElementById('key-extend-said');
    said.textContent = '';
    try {
      const answer = await fetch(form.dataset.to, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) throw answer;
      const more = await answer.json();
      form.elements.view.value = more.view;
      root.shownAt = Number(root.shownAt) + more.seconds * 1000;
      clearTimeout(timer);
      timer = leaveInTime();
      said.textContent = more.left ? form.dataset.done : form.dataset.last;
      // Not disabled: the focus would be lost.
      if (!more.left) form.querySelector('[type=submit]').ariaDisabled = true;
    } catch {
      said.textContent = form.dataset.failed;
    }
  };
  addEventListener('submit', (event) => {
    if (event.target.id !== 'key-extend') return;
    event.preventDefault();
    if (!event.target.querySelector('[aria-disabled]')) extend(event.target);
  });
})();
