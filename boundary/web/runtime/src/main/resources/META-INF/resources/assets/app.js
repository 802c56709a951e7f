/* What pages do better with scripts. Without them everything here is a plain link or form. */
(() => {
  "use strict";

  Object.assign(htmx.config, {
    includeIndicatorStyles: false,
    allowEval: false,
    allowScriptTags: false,
    // Pages show one person's things: none of them is kept in the browser's storage.
    historyCacheSize: 0,
    refreshOnHistoryMiss: true,
    timeout: 20000,
    // A refusal (422) is a page like any other, and so is what tells of a failure.
    responseHandling: [{ code: "204", swap: false }, { code: "...", swap: true }],
  });

  const main = () => document.getElementById("main");
  const say = (text) => { document.getElementById("say").textContent = text; };

  /* Pending: the pressed button says so, and a second press sends nothing. */
  const free = () => document.querySelectorAll("[aria-busy]").forEach((it) => it.removeAttribute("aria-busy"));
  // For those who stopped waiting: sending twice is harmless, it only looks careless.
  const longest = 10000;

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.hasAttribute("aria-busy")) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (form.method === "post") {
      form.setAttribute("aria-busy", "true");
      const pressed = event.submitter || form.querySelector("button");
      if (pressed) pressed.setAttribute("aria-busy", "true");
      setTimeout(free, longest);
    }
  }, true);
  document.addEventListener("htmx:afterRequest", free);
  window.addEventListener("pageshow", free);

  /* Steppers: the number changes at once; the last one pressed is what is sent. */
  const waiting = new Map();

  const send = (id) => {
    const form = document.getElementById(id);
    if (form && waiting.has(id) && !form.hasAttribute("aria-busy")) {
      form.elements.quantity.value = waiting.get(id).value;
      waiting.delete(id);
      if (form.reportValidity()) form.requestSubmit(form.querySelector("[data-set]"));
    }
  };
  const sendLater = (form) => {
    clearTimeout(waiting.get(form.id)?.timer);
    waiting.set(form.id, { value: form.elements.quantity.value, timer: setTimeout(() => send(form.id), 300) });
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-step]");
    if (!button) return;
    event.preventDefault();
    const number = button.form.elements.quantity;
    number.stepUp(Number(button.value));
    sendLater(button.form);
  });
  // Here the number itself is sent, so that no step is to be added to it.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    if (detail.elt.matches("[data-stepper]")) detail.formData.delete("step");
  });
  document.addEventListener("change", (event) => {
    if (event.target.form?.matches("[data-stepper]")) sendLater(event.target.form);
  });

  /* After a part of the page was replaced: what was pressed meanwhile, where the focus is, what is said. */
  document.addEventListener("htmx:afterSettle", (event) => {
    for (const [id, { value }] of waiting) {
      const form = document.getElementById(id);
      if (form) form.elements.quantity.value = value;
    }
    waiting.forEach(({ timer }, id) => {
      clearTimeout(timer);
      waiting.get(id).timer = setTimeout(() => send(id), 300);
    });
    const swapped = event.target;
    if (!document.activeElement || document.activeElement === document.body) {
      (main().querySelector(".problems") || swapped).focus({ preventScroll: swapped !== main() });
    }
    say([...main().querySelectorAll("[data-say]")].map((it) => it.textContent.trim()).join(" "));
  });

  for (const lost of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(lost, () => {
      const text = document.getElementById("say").dataset.lost;
      let note = document.querySelector(".flash.lost");
      if (!note) {
        note = document.createElement("p");
        note.className = "flash lost";
        main().prepend(note);
      }
      note.textContent = text;
      say(text);
    });
  }
})();
