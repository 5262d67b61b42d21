// A line between a browser and the server, as poor as it is asked to be: its bits a second, its round trip, the share of packets that
// it loses. It can be held, so that nothing comes through until it is let go, and cut.
//
// A packet that is lost comes a round trip later, and what follows on its connection waits for it, as TCP has it. A new connection
// costs a round trip. How TCP finds out what a line can carry is not part of it.
import net from "node:net";

const PACKET = 1_460;

/** Chance that is the same in each run. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const POOR = { bits: 400_000, roundTrip: 400, loss: 0.05 };
export const GOOD = { bits: Infinity, roundTrip: 0, loss: 0 };

/** @param {{ to: number, bits: number, roundTrip: number, loss: number, seed?: number }} wanted */
export async function openLine({ to, bits, roundTrip, loss, seed = 7 }) {
  const random = chance(seed);
  const pumps = new Set();
  const line = { port: 0, lost: 0, isHeld: false, hold, release, cut, mend, close };

  function hold() {
    line.isHeld = true;
  }

  function release() {
    line.isHeld = false;
    for (const pump of pumps) pump();
  }

  /** All connections share what one direction carries. */
  function direction() {
    let free = 0;
    return (from, into) => {
      const queue = [];
      let last = performance.now() + roundTrip;
      let timer;
      const pump = () => {
        clearTimeout(timer);
        while (!line.isHeld && queue.length > 0 && queue[0].at <= performance.now()) {
          const { bytes } = queue.shift();
          if (bytes) into.write(bytes);
          else into.end();
        }
        if (!line.isHeld && queue.length > 0) timer = setTimeout(pump, queue[0].at - performance.now());
      };
      pumps.add(pump);
      from.on("data", (data) => {
        for (let at = 0; at < data.length; at += PACKET) {
          const bytes = data.subarray(at, at + PACKET);
          const takes = (bytes.length * 8_000) / bits;
          free = Math.max(free, performance.now()) + takes;
          let arrives = free + roundTrip / 2;
          while (random() < loss) {
            line.lost += 1;
            free += takes;
            arrives += roundTrip + takes;
          }
          last = Math.max(last, arrives);
          queue.push({ at: last, bytes });
        }
        pump();
      });
      from.on("end", () => {
        queue.push({ at: last });
        pump();
      });
      from.on("close", () => {
        if (queue.length === 0) pumps.delete(pump);
      });
    };
  }

  const [up, down] = [direction(), direction()];
  const sockets = new Set();
  const server = net.createServer({ allowHalfOpen: true }, (browser) => {
    const inner = net.connect({ host: "127.0.0.1", port: to, allowHalfOpen: true });
    for (const [socket, other] of [[browser, inner], [inner, browser]]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("error", () => other.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    up(browser, inner);
    down(inner, browser);
  });
  await mend();
  line.port = server.address().port;

  async function cut() {
    for (const socket of sockets) socket.destroy();
    await new Promise((done) => server.close(done));
  }

  function mend() {
    return new Promise((done) => server.listen(line.port, "127.0.0.1", done));
  }

  async function close() {
    if (server.listening) await cut();
  }

  return line;
}
