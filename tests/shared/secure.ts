// The portal behind TLS, as residents reach it: cookies of a secure site are no cookies elsewhere in every browser. It can go away, as a
// network does, and make a shared device's ten minutes short.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import os from "node:os";
import path from "node:path";

const server = new URL(process.env.FRONT_DOOR_BASE ?? "http://localhost:8080");

export interface Secure {
  /** Such as `https://chorley.localhost:4711`. */
  origin: string;
  /** From now on nobody is reached. */
  cut(): Promise<void>;
  /** And again. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** A certificate that no browser knows: each is told to take it. */
function certificate(): { key: string; cert: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "front-door-tls-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  execFileSync("openssl", [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert],
    ...["-subj", "/CN=chorley.localhost", "-addext", "subjectAltName=DNS:chorley.localhost"],
  ], { stdio: "ignore" });
  const pair = { key: fs.readFileSync(key, "utf8"), cert: fs.readFileSync(cert, "utf8") };
  fs.rmSync(folder, { recursive: true });
  return pair;
}

/** `idle`: seconds after which a shared device is cleared, in place of ten minutes. */
export async function secure(council: string, idle?: number): Promise<Secure> {
  const sockets = new Set<Socket>();
  const proxy = https.createServer(certificate(), (asked, answered) => {
    const headers = { ...asked.headers };
    // What a browser keeps on disk is to be read by the test.
    delete headers["accept-encoding"];
    const inner = http.request({ host: "127.0.0.1", port: server.port, method: asked.method, path: asked.url, headers }, (answer) => {
      const isPage = answer.headers["content-type"]?.startsWith("text/html");
      const head = { ...answer.headers };
      // Of this machine's name other ports are reached without TLS.
      delete head["strict-transport-security"];
      if (!isPage || !idle) {
        answered.writeHead(answer.statusCode ?? 500, head);
        answer.pipe(answered);
        return;
      }
      let page = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (page += part));
      answer.on("end", () => {
        delete head["content-length"];
        answered.writeHead(answer.statusCode ?? 500, head);
        answered.end(page.replace('data-idle="600"', `data-idle="${idle}"`).replace('data-warns="480"', `data-warns="${idle / 2}"`));
      });
    });
    inner.on("error", () => answered.destroy());
    asked.pipe(inner);
  });
  proxy.on("secureConnection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
  });
  proxy.on("tlsClientError", () => {});
  const listen = (port: number) => new Promise<void>((done) => proxy.listen(port, "127.0.0.1", done));
  const cut = () =>
    new Promise<void>((done) => {
      proxy.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const { port } = proxy.address() as AddressInfo;
  return {
    origin: `https://${council}.localhost:${port}`,
    cut,
    mend: () => listen(port),
    close: () => (proxy.listening ? cut() : Promise.resolve()),
  };
}
