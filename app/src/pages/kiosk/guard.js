// Ends what is shown at a station: without use, at the end of the time, and also without a network. No digit stays.
(() => {
  const guard = document.getElementById("kiosk-guard");
  if (!guard) return;
  const { idle, warn, left } = guard.dataset;
  const bar = document.getElementById("still-here");
  const began = Date.now();
  let seen = began, told = began, over = false;
  const wipe = () => document.querySelectorAll("[data-digits]").forEach(it => { it.replaceChildren(); it.remove(); });
  // Only where the station can be reached again the browser is sent there: its own page of errors is no start.
  const leave = why => fetch("/kiosk/still-here", { method: "HEAD", cache: "no-store" }).then(it => it.text()).then(
    () => location.replace("/kiosk/finish?why=" + why),
    () => setTimeout(leave, 3000, why));
  const end = why => {
    if (over) return;
    over = true;
    wipe();
    document.querySelectorAll("input").forEach(it => it.value = "");
    document.body.replaceChildren(document.getElementById("kiosk-over").content.cloneNode(true));
    const title = document.querySelector("h1");
    title.tabIndex = -1;
    title.focus();
    leave(why);
  };
  const here = () => {
    if (over) return;
    seen = Date.now();
    bar.hidden = true;
    if (seen - told < 5000) return;
    told = seen;
    if (guard.dataset.session) fetch("/kiosk/here", { method: "POST" }).then(it => it.text().then(() => it.ok || end("idle"))).catch(() => {});
  };
  // A station that was closed, or has lost its network, shows nothing any longer. To ask is no use of the session.
  let missed = 0;
  const ask = () => over || fetch("/kiosk/still-here", { method: "HEAD", cache: "no-store", redirect: "manual" }).then(
    it => {
      missed = 0;
      if (it.type === "opaqueredirect") end("time");
    },
    () => {
      missed += 1;
      if (missed === 3) end("time");
    });
  if (guard.dataset.session) setInterval(ask, 5000);
  setInterval(() => {
    if (over) return;
    const now = Date.now();
    const time = left - (now - began) / 1000, rest = idle - (now - seen) / 1000;
    if (time <= 0) return end("time");
    if (rest <= 0) return end("idle");
    document.querySelectorAll("[data-time-left]").forEach(it => {
      const all = Math.ceil(time);
      it.textContent = Math.floor(all / 60) + ":" + String(all % 60).padStart(2, "0");
    });
    bar.hidden = rest > warn && time > warn;
    if (!bar.hidden) {
      bar.querySelector("[data-idle]").hidden = rest > time;
      bar.querySelector("[data-time]").hidden = rest <= time;
    }
  }, 250);
  // The answer counts when its button is let go: were the bar gone before, the finger would meet what lies beneath.
  bar.addEventListener("click", here);
  ["pointerdown", "keydown"].forEach(it => addEventListener(it, it => bar.contains(it.target) || here(), true));
  addEventListener("pagehide", wipe);
  addEventListener("pageshow", it => it.persisted && location.replace("/kiosk"));
  ["contextmenu", "dragstart", "drop", "dragover"].forEach(it => addEventListener(it, it => it.preventDefault()));
})();
