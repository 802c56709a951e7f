"use strict";
// Draws the page anew while it is open. What somebody is about to use stays as it is.
(() => {
  const parts = () => document.querySelectorAll("[data-live]");
  const button = document.querySelector("#pause");
  const state = document.querySelector("#state");
  let paused = false;

  const say = (text) => {
    if (state && state.textContent !== text) {
      state.textContent = text;
    }
  };

  const renew = (fresh) => {
    for (const part of parts()) {
      const other = fresh.getElementById(part.id);
      if (!other || other.innerHTML === part.innerHTML) {
        continue;
      }
      const focused = part.contains(document.activeElement) ? document.activeElement : null;
      if (part.matches("form") && (focused || part.dataset.touched)) {
        continue;
      }
      const target = focused && focused.getAttribute("href");
      part.replaceChildren(...other.childNodes);
      if (target) {
        part.querySelector(`a[href="${CSS.escape(target)}"]`)?.focus({ preventScroll: true });
      }
    }
  };

  const look = async () => {
    if (!paused && !document.hidden) {
      try {
        const answer = await fetch(location.href);
        if (answer.ok) {
          renew(new DOMParser().parseFromString(await answer.text(), "text/html"));
        }
        say("");
      } catch {
        say("The console does not answer. Is ./doors run still there?");
      }
    }
    setTimeout(look, 1000);
  };

  if (parts().length) {
    document.addEventListener("change", (event) => {
      if (event.target.form) {
        event.target.form.dataset.touched = "yes";
      }
    });
    if (button) {
      button.hidden = false;
      button.addEventListener("click", () => {
        paused = !paused;
        button.textContent = paused ? "Go on" : "Pause";
        say(paused ? "Paused. New calls are kept, and appear when you go on." : "");
      });
    }
    setTimeout(look, 1000);
  }
})();
