// A council's real service, for one test: the others share a server that is a demonstration as a whole.
import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect } from "./support";

/** The server that `cargo xtask test` built. */
const PROGRAM = process.env.FRONT_DOOR_PROGRAM ?? "target/debug/front-door";

/** A server of its own, with profiles that can be edited. */
export class Council {
  private server?: ChildProcess;
  private listen = "127.0.0.1:0";

  constructor(private readonly folder: string) {
    fs.cpSync("councils", path.join(folder, "councils"), { recursive: true });
  }

  edit(file: string, from: string, to: string): void {
    const at = path.join(this.folder, "councils", file);
    const text = fs.readFileSync(at, "utf8");
    expect(text).toContain(from);
    fs.writeFileSync(at, text.replace(from, to));
  }

  address(page: string): string {
    return `http://chorley.localhost:${this.listen.split(":")[1]}${page}`;
  }

  /** Starts it, at the same address as before, and waits until it listens. */
  async start(): Promise<void> {
    const folders = ["--app", "dist", "--councils", path.join(this.folder, "councils"), "--data", path.join(this.folder, "data")];
    const server = spawn(PROGRAM, ["serve", ...folders, "--metrics-listen", "off", "--listen", this.listen]);
    this.server = server;
    let said = "";
    for (const stream of [server.stdout, server.stderr]) stream?.on("data", (part) => (said += part));
    await expect.poll(() => /listening on\s+(\S+)/.exec(said)?.[1], said).toBeTruthy();
    this.listen = /listening on\s+(\S+)/.exec(said)?.[1] ?? this.listen;
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
  }
}
