// Goes on by itself when the phone has signed in, or cannot any more.
(() => {
  const form = document.getElementById("phone-arrived");
  const ask = () => fetch("/kiosk/phone/state", { cache: "no-store" }).then(it => it.text().then(() => it.status)).then(
    status => status === 204 ? setTimeout(ask, 2000) : form.submit(),
    () => setTimeout(ask, 4000));
  setTimeout(ask, 2000);
})();
