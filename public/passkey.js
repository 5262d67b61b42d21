// Makes a passkey, or signs in by one. What a page offers of it shows only where the browser can do it. Runs anew for each page, so
// that nothing of it is left at the top level.
{
  const part = document.querySelector("[data-passkey]");
  const button = part?.querySelector("button");
  const complaint = part?.querySelector("[role=status] p");

  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");

  /** Asks the council. What it refuses, it says in a sentence. */
  const ask = async (path, body) => {
    const headers = { "x-front-door": "1", ...(body && { "content-type": "application/json" }) };
    const sent = { method: "POST", headers, body: body && JSON.stringify(body) };
    const answer = await fetch(`/api/v1/passkeys${path}`, sent).catch(() => {
      throw { detail: part.dataset.lost };
    });
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) throw said;
    return said;
  };

  const add = async () => {
    const asked = await ask("/challenge");
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(asked.challenge),
        rp: { id: asked.site, name: asked.council },
        user: { id: bytes(asked.handle), name: asked.email, displayName: asked.email },
        pubKeyCredParams: asked.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: asked.known.map((id) => ({ type: "public-key", id: bytes(id) })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: asked.milliseconds,
      },
    });
    return ask("", {
      client_data: text(made.response.clientDataJSON),
      attestation: text(made.response.attestationObject),
    });
  };

  const signIn = async () => {
    const asked = await ask("/sign-in/challenge");
    const shown = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(asked.challenge),
        rpId: asked.site,
        userVerification: "required",
        timeout: asked.milliseconds,
      },
    });
    return ask("/sign-in", {
      credential: text(shown.rawId),
      client_data: text(shown.response.clientDataJSON),
      authenticator_data: text(shown.response.authenticatorData),
      signature: text(shown.response.signature),
      handle: text(shown.response.userHandle ?? []),
      keep: part.querySelector("input")?.checked ?? false,
      next: part.dataset.next,
    });
  };

  const press = async () => {
    if (button.ariaDisabled === "true") return;
    button.ariaDisabled = "true";
    complaint.textContent = "";
    try {
      const { path } = await (part.dataset.passkey === "add" ? add() : signIn());
      location.assign(path);
    } catch (error) {
      if (error.type === "/problems/sign-in-first") return location.assign("/account/sign-in?next=security");
      const { known, failed } = part.dataset;
      complaint.textContent = error.name === "InvalidStateError" ? known : (error.detail ?? failed);
    }
    button.ariaDisabled = null;
  };

  if (button && window.PublicKeyCredential && navigator.credentials) {
    button.addEventListener("click", press);
    part.hidden = false;
    document.querySelector("[data-unable]")?.remove();
  }
}
