// Sends the form without leaving the page. Where this does not run, the browser sends it, and the app answers with a page.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("[data-sms-sign-up]")) return;
  event.preventDefault();
  void send(form);
});

async function send(form) {
  const button = form.querySelector("button");
  const said = form.querySelector("[data-said]");
  const say = (is, text) => {
    said.dataset.is = is;
    said.textContent = text;
    for (const name of ["phone", "consent"]) form.elements[name].removeAttribute("aria-invalid");
    const wrong = form.elements[{ number: "phone", country: "phone", consent: "consent" }[is]];
    if (wrong) {
      wrong.setAttribute("aria-invalid", "true");
      wrong.focus();
    }
  };
  // Said where the form was, and nothing moves: what follows on the page stays where it is.
  const done = (text) => {
    form.style.minHeight = `${form.offsetHeight}px`;
    form.querySelector("[data-fields]").hidden = said.hidden = true;
    form.querySelector("[data-done]").textContent = text;
  };
  button.disabled = true;
  try {
    const response = await fetch(form.getAttribute("action"), {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" },
    });
    const { answer, heading, advice } = await response.json();
    if (answer === "asked") done(`${heading}\n${advice}`);
    else say(answer, `${heading}\n${advice}`);
  } catch {
    say("failed", form.dataset.failed);
  }
  button.disabled = false;
}
