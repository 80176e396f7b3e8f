/*
 * Photos of papers are made smaller before they are sent, so that a telephone does not wait for ten megabytes, and a
 * reduced picture for lists goes with them. Without this script the form sends the photo as it is.
 * Rules: a file is replaced only by one that is smaller; documents and what cannot be drawn go as they are;
 * no text is typed into the page except the progress (what may go wrong stands in it, hidden); the answer of the server is shown as it came.
 *
 *   <form data-upload><input type="file" name="paper">
 *     <div class="upload-progress" hidden><progress max="100"></progress><output></output></div></form>
 *   data-largest on the input: bytes; a file above it is not sent, and [data-too-large] beside it is shown
 */
"use strict";

{
  const LONGEST = 2000;
  const QUALITY = 0.85;
  const PREVIEW = 480;

  const draw = (picture, longest) => {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
  };

  /** The parts to send for one chosen file: itself or a smaller picture, and the preview. */
  const parts = async (file) => {
    if (!file.type.startsWith("image/")) return { paper: file };
    let picture;
    try {
      picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    } catch {
      return { paper: file };
    }
    try {
      const small = await draw(picture, LONGEST);
      const preview = await draw(picture, PREVIEW);
      return { paper: small && small.size < file.size ? small : file, preview };
    } finally {
      picture.close();
    }
  };

  /** Whether a file is larger than its field takes; the field then says so. */
  const isTooLarge = (input, paper) => {
    const isOver = paper.size > Number(input.dataset.largest ?? Infinity);
    const words = input.closest(".field")?.querySelector("[data-too-large]");
    if (words) words.hidden = !isOver;
    input.setAttribute("aria-invalid", String(isOver));
    if (isOver) input.focus();
    return isOver;
  };

  const send = (form, body, show) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) show(Math.round(100 * event.loaded / event.total));
    });
    request.addEventListener("load", () => done(request));
    request.addEventListener("error", failed);
    request.send(body);
  });

  /** Puts the page that the server answered with, notice and problems included, in place of this one. */
  const answer = (request) => {
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const main = page.querySelector("main");
    if (!main) throw new Error("no page");
    document.title = page.title;
    document.querySelector("main").replaceWith(document.adoptNode(main));
    history.pushState(null, "", request.responseURL);
    // Back leads to a page that is no longer in this document.
    window.addEventListener("popstate", () => location.reload(), { once: true });
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  // Listened to on the document, so that the form of an answer is heard as well.
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-upload]")) return;
    const inputs = [...form.querySelectorAll('input[type="file"]')].filter((input) => input.files.length > 0);
    if (inputs.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    const button = event.submitter ?? form.querySelector("button");
    const box = form.querySelector(".upload-progress");
    const bar = box?.querySelector("progress");
    const words = box?.querySelector("output");
    const show = (percent) => {
      if (bar) bar.value = percent;
      if (words) words.textContent = percent < 100 ? `Отправляем: ${percent} %` : "Сохраняем…";
    };
    if (button) button.disabled = true;
    if (box) box.hidden = false;
    if (words) words.textContent = "Готовим фото…";
    try {
      const body = new FormData(form);
      if (event.submitter?.name) body.append(event.submitter.name, event.submitter.value);
      for (const input of inputs) {
        const { paper, preview } = await parts(input.files[0]);
        if (isTooLarge(input, paper)) {
          if (button) button.disabled = false;
          if (box) box.hidden = true;
          return;
        }
        body.set(input.name, paper, "paper");
        if (preview) body.set(`${input.name}_preview`, preview, "preview");
      }
      show(0);
      const request = await send(form, body, show);
      show(100);
      answer(request);
    } catch {
      // The connection broke: the plain form has the browser's own words for it.
      if (button) button.disabled = false;
      if (box) box.hidden = true;
      form.submit();
    }
  });
}
