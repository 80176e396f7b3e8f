/*
 * Small comforts over pages that work without them: filter of a list, choosing for everybody, arrows in the quick
 * entry, a warning before leaving unsaved words, printing, turning the pages of the hall screen.
 * Rules: nothing here is needed to do the work; behaviour is asked for in the markup by data-* attributes;
 * no text is typed into the page except counts and the words of a button; no requests, no storage, no style attributes.
 *
 *   <input data-filter="#marks">            hides [data-name] inside that do not contain the typed words; Enter goes to the first
 *   <output data-filter-count="#marks">     how many are left
 *   <button type="button" data-check-all="#marks" [data-value="participant"]>   checkboxes, or radios of that value where none is chosen
 *   <div data-marks>                        Up and Down go from pupil to pupil, 0-3 choose an outcome
 *   <output data-marked="#marks">           how many pupils have an outcome
 *   <form data-guard>                       asks before leaving with changes that were not saved
 *   <input type="password" data-reveal>     gets a button that shows and hides what is typed; sent, it is hidden again
 *   <button type="button" data-print>       opens the print dialogue
 *   <article data-hall data-seconds="14">   shows sections and even groups of up to eight cards in turn; Space stops and goes on
 */
"use strict";

document.documentElement.classList.add("has-script");

const each = (selector, action, root = document) => root.querySelectorAll(selector).forEach(action);
const fold = (text) => text.toLocaleLowerCase("ru").replaceAll("ё", "е").trim();

// Filter of a list.
each("[data-filter]", (box) => {
  const list = document.querySelector(box.dataset.filter);
  if (!list) return;
  const rows = [...list.querySelectorAll("[data-name]")].map((row) => ({ row, name: fold(row.dataset.name) }));
  const counts = document.querySelectorAll(`[data-filter-count="${box.dataset.filter}"]`);
  const apply = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { row, name } of rows) {
      row.hidden = !words.every((word) => name.includes(word));
      if (!row.hidden) left += 1;
    }
    counts.forEach((count) => { count.textContent = words.length > 0 ? `Найдено: ${left}` : ""; });
  };
  box.addEventListener("input", apply);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && box.value) { box.value = ""; apply(); event.preventDefault(); }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const first = rows.find(({ row }) => !row.hidden);
    first?.row.querySelector("input:checked, input, a")?.focus();
  });
  apply();
});

// An outcome or a tick for everybody in sight.
each("[data-check-all]", (button) => button.addEventListener("click", () => {
  const list = document.querySelector(button.dataset.checkAll);
  if (!list) return;
  const value = button.dataset.value;
  if (value) {
    each('input[type="radio"][value=""]:checked', (none) => {
      if (none.closest("[hidden]")) return;
      const wanted = none.closest('[role="radiogroup"]')?.querySelector(`input[value="${value}"]`);
      if (wanted) wanted.checked = true;
    }, list);
  } else {
    const boxes = [...list.querySelectorAll('input[type="checkbox"]:not(:disabled)')].filter((box) => !box.closest("[hidden]"));
    const all = boxes.every((box) => box.checked);
    boxes.forEach((box) => { box.checked = !all; });
  }
  list.dispatchEvent(new Event("change", { bubbles: true }));
}));

// A password in plain sight while its person wants it.
each("input[data-reveal]", (input) => {
  const button = document.createElement("button");
  const row = document.createElement("span");
  const show = (isShown) => {
    input.type = isShown ? "text" : "password";
    button.textContent = isShown ? "Скрыть" : "Показать";
    button.setAttribute("aria-pressed", String(isShown));
  };
  button.type = "button";
  button.className = "btn";
  const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? "";
  button.setAttribute("aria-label", `Показать: ${label}`);
  button.addEventListener("click", () => { show(input.type === "password"); input.focus(); });
  input.form?.addEventListener("submit", () => show(false));
  row.className = "input-with reveal";
  input.before(row);
  row.append(input, button);
  show(false);
});

// The quick entry by keyboard: the native arrows choose within a pupil, Up and Down go between pupils.
each("[data-marks]", (marks) => {
  marks.addEventListener("keydown", (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== "radio" || event.ctrlKey || event.altKey || event.metaKey) return;
    const group = input.closest('[role="radiogroup"]');
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const groups = [...marks.querySelectorAll('[role="radiogroup"]')].filter((one) => !one.closest("[hidden]"));
      const next = groups[groups.indexOf(group) + (event.key === "ArrowDown" ? 1 : -1)];
      next?.querySelector("input:checked")?.focus();
    } else if (/^[0-3]$/.test(event.key)) {
      const choice = group?.querySelectorAll("input")[Number(event.key)];
      if (!choice) return;
      event.preventDefault();
      choice.checked = true;
      choice.focus();
      choice.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
});
each("[data-marked]", (count) => {
  const marks = document.querySelector(count.dataset.marked);
  if (!marks) return;
  const show = () => { count.textContent = marks.querySelectorAll('input[type="radio"]:checked:not([value=""])').length; };
  marks.addEventListener("change", show);
  show();
});

// Chips that are links or checkboxes: arrows move the focus (radios do it themselves).
each(".chips", (chips) => chips.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step || event.target.type === "radio") return;
  const stops = [...chips.querySelectorAll("a, button, input")];
  const next = stops[stops.indexOf(event.target) + step];
  if (next) { event.preventDefault(); next.focus(); }
}));

// Words that were not saved.
each("form[data-guard]", (form) => {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("change", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
});

each("[data-print]", (button) => button.addEventListener("click", () => window.print()));

// The hall screen.
each("[data-hall]", (board) => {
  const cards = [...board.querySelectorAll(".wall > *")];
  const most = Number(board.dataset.size) || 8;
  const size = Math.ceil(cards.length / Math.ceil(cards.length / most));
  const wall = board.querySelector(".wall");
  const heroes = board.querySelector(".heroes");
  const together = board.querySelector(".together");
  const pages = [];
  if (heroes) pages.push([heroes]);
  for (let at = 0; at < cards.length; at += size) pages.push([wall, ...cards.slice(at, at + size)]);
  if (together) pages.push([together]);
  if (pages.length < 2) return;

  const label = board.querySelector(".hall-page");
  const pause = board.querySelector("[data-hall-pause]");
  let page = 0;
  let stopped = false;
  const show = () => {
    const shown = new Set(pages[page]);
    [heroes, wall, together, ...cards].forEach((part) => { if (part) part.hidden = !shown.has(part); });
    if (label) label.textContent = `${page + 1} из ${pages.length}`;
  };
  const turn = (step) => { page = (page + step + pages.length) % pages.length; show(); };
  const toggle = () => { stopped = !stopped; pause?.setAttribute("aria-pressed", String(stopped)); };
  pause?.addEventListener("click", toggle);
  document.addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "PageDown") turn(1);
    if (event.key === "ArrowLeft" || event.key === "PageUp") turn(-1);
    if (event.key === " " && !event.target.closest("button, a")) { event.preventDefault(); toggle(); }
  });
  window.addEventListener("beforeprint", () => [heroes, wall, together, ...cards].forEach((part) => { if (part) part.hidden = false; }));
  window.addEventListener("afterprint", show);
  setInterval(() => { if (!stopped) turn(1); }, 1000 * (Number(board.dataset.seconds) || 14));
  show();
});
