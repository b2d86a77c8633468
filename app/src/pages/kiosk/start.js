// The start of a station stays where it is while there is no network: the button waits until the station can be reached.
(() => {
  const offline = document.getElementById("kiosk-offline");
  const reach = () => fetch("/kiosk/still-here", { method: "HEAD", cache: "no-store" }).then(it => it.text()).then(
    () => { offline.hidden = true; return true; },
    () => { offline.hidden = false; return false; });
  addEventListener("click", event => {
    const begin = event.target.closest("#kiosk-begin");
    if (!begin) return;
    event.preventDefault();
    reach().then(reached => reached && location.assign(begin.href));
  });
  setInterval(reach, 30000);
  ["contextmenu", "dragstart", "drop", "dragover"].forEach(it => addEventListener(it, it => it.preventDefault()));
})();
