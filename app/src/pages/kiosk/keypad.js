// The keypad without a way to the server and back.
(() => {
  const field = document.getElementById("key-id");
  addEventListener("click", event => {
    const key = event.target.closest("[data-press]");
    if (!key) return;
    event.preventDefault();
    const press = key.dataset.press;
    if (press === "back") field.value = field.value.slice(0, -1);
    else if (press === "clear") field.value = "";
    else if (field.value.length < 36) field.value += press;
  });
})();
