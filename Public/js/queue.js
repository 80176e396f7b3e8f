/*
 * The queue of verification by keyboard. Every key presses a link, a button or a summary that stands on the page, so
 * nothing can be done here that cannot be done without it.
 * Rules: keys are told by their place (code), so that the Russian layout works as the Latin one does; no key works
 * while something is typed, nor together with Ctrl, Alt or Meta; no requests of its own, no storage.
 *
 *   <div data-queue>                         on this page the keys work
 *   <a data-key="KeyJ ArrowRight">           pressed by any of these keys; a details element is opened
 *   <form data-queue-list>                   J and K go along the entries, X ticks
 *   <output data-ticked="#queue">            how many are ticked
 */
"use strict";

{
  const isTyping = (target) => target.closest("textarea, select, input:not([type=checkbox]):not([type=radio])") !== null;
  const isPlain = (event) => !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;

  if (document.querySelector("[data-queue]")) {
    document.addEventListener("keydown", (event) => {
      if (!isPlain(event) || event.repeat) return;
      if (isTyping(event.target) || (event.code.startsWith("Arrow") && event.target.matches("input"))) return;
      const pressed = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key.split(" ").includes(event.code));
      if (!pressed) return;
      event.preventDefault();
      if (pressed.matches("details")) {
        pressed.open = true;
        pressed.querySelector("input:not([type=hidden])")?.focus();
      } else {
        pressed.click();
      }
    });
  }

  document.querySelectorAll("[data-queue-list]").forEach((list) => {
    const links = [...list.querySelectorAll("h2 a")];
    document.addEventListener("keydown", (event) => {
      if (!isPlain(event) || isTyping(event.target)) return;
      const row = event.target.closest("li");
      const at = links.findIndex((link) => link.closest("li") === row);
      if (event.code === "KeyJ" || event.code === "KeyK") {
        event.preventDefault();
        const to = event.code === "KeyJ" ? at + 1 : Math.max(at, 1) - 1;
        links[Math.min(to, links.length - 1)]?.focus();
      } else if (event.code === "KeyX") {
        row?.querySelector('input[type="checkbox"]')?.click();
      }
    });
  });

  document.querySelectorAll("[data-ticked]").forEach((count) => {
    const list = document.querySelector(count.dataset.ticked);
    if (!list) return;
    const show = () => { count.textContent = list.querySelectorAll("input:checked").length; };
    list.addEventListener("change", show);
    show();
  });
}
