/*
 * The book of events beside the title of a form: three letters propose, a choice fills the form in.
 * Rules: nothing here is needed to do the work (the book has its own page); one request after the last letter, to this
 * site alone; what comes back is a part of a page made by the server; a proposal is taken only by a click or a key.
 *
 *   <input name="title" data-events="/events/suggestions">   inside a form with the fields of an event: `date` or `day`,
 *   and choices whose value, or whose data-key where the value is a number, is the key that the book names
 */
"use strict";

document.querySelectorAll("input[data-events]").forEach((input) => {
  const form = input.form;
  const list = document.createElement("ul");
  const status = document.createElement("p");
  list.className = "suggestions";
  list.hidden = true;
  list.id = `${input.id}-events`;
  list.setAttribute("aria-label", "События книги");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  input.setAttribute("aria-controls", list.id);

  let asked = "";
  let waiting = 0;
  const close = () => { list.hidden = true; };

  const ask = async () => {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    if (text.length < 3) { close(); return; }
    let answer;
    try {
      answer = await fetch(`${input.dataset.events}?q=${encodeURIComponent(text)}`, { headers: { Accept: "text/html" } });
    } catch { return; }
    // A login page or a fault is no list; and only the answer to the last letters counts.
    if (!answer.ok || answer.redirected || asked !== text) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asked !== text) return;
    const found = [...page.querySelectorAll("button.suggestion")];
    list.replaceChildren(...found.map((button) => {
      const row = document.createElement("li");
      row.append(document.importNode(button, true));
      return row;
    }));
    list.hidden = found.length === 0;
    status.textContent = found.length === 0 ? "" : `Похожие события в книге: ${found.length}. Стрелка вниз — к списку.`;
  };

  const choose = (name, value) => {
    const field = [...form.querySelectorAll(`input[name="${name}"]`)].find((one) => (one.dataset.key ?? one.value) === value);
    if (field) field.checked = true;
  };
  const take = (button) => {
    const { title, date, level, direction, attendance, participation } = button.dataset;
    input.value = title;
    asked = title;
    const day = form.querySelector('input[name="date"], input[name="day"]');
    if (day && (!day.max || date <= day.max) && (!day.min || date >= day.min)) day.value = date;
    choose("level", level);
    choose("direction", direction);
    choose("attendance", attendance);
    choose("participation", participation);
    close();
    input.focus();
    status.textContent = "Поля заполнены по книге событий.";
    form.dispatchEvent(new Event("change", { bubbles: true }));
  };

  input.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(ask, 200); });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); list.querySelector("button")?.focus(); }
    if (event.key === "Escape") { event.preventDefault(); close(); }
  });
  list.addEventListener("keydown", (event) => {
    const buttons = [...list.querySelectorAll("button")];
    const at = buttons.indexOf(event.target);
    if (event.key === "Escape") { event.preventDefault(); close(); input.focus(); }
    if (event.key === "ArrowDown") { event.preventDefault(); buttons[at + 1]?.focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (buttons[at - 1] ?? input).focus(); }
  });
  list.addEventListener("click", (event) => {
    const button = event.target.closest("button.suggestion");
    if (button) take(button);
  });
  document.addEventListener("click", (event) => {
    if (!list.contains(event.target) && event.target !== input) close();
  });
});
