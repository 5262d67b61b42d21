// Stands before the server, and can give its build another name, as the next release has.
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";

export interface Releases {
  port: number;
  /** From now on the server is of the next release. */
  next(): void;
  close(): Promise<void>;
}

export const NEXT = "next0release";

export async function releases(port: number): Promise<Releases> {
  let isNext = false;
  let build = "";

  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    const path = (asked.url ?? "/").replace(`/b/${NEXT}/`, `/b/${build}/`);
    const headers = { ...asked.headers, "accept-encoding": "identity" };
    const inner = http.request({ host: "127.0.0.1", port, path, method: asked.method, headers }, (found) => {
      const parts: Buffer[] = [];
      found.on("data", (part) => parts.push(part));
      found.on("end", () => {
        build = String(found.headers["x-front-door-version"] ?? build);
        const sent = { ...found.headers };
        let body = Buffer.concat(parts);
        if (isNext) {
          sent["x-front-door-version"] = NEXT;
          if (String(sent["content-type"]).startsWith("text/html")) body = Buffer.from(body.toString().replaceAll(`/b/${build}/`, `/b/${NEXT}/`));
        }
        delete sent["transfer-encoding"];
        answer.writeHead(found.statusCode ?? 502, { ...sent, "content-length": String(body.length) });
        answer.end(body);
      });
    });
    inner.on("error", () => answer.destroy());
    asked.pipe(inner);
  };

  const server = http.createServer(pass);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    next: () => {
      isNext = true;
    },
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
