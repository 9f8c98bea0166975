// How fast the load itself is: against another process that answers every request with the same few bytes.
import { spawn } from "node:child_process";
import { get, load } from "./load.ts";
import { freePort } from "./runtime.ts";

const ECHO = `require("node:net").createServer((socket) => {
  socket.setNoDelay();
  socket.on("data", () => socket.write("HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok"));
}).listen(Number(process.argv[1]), "127.0.0.1", () => console.log("listening"))`;

export async function echoed(): Promise<number> {
  const port = await freePort();
  const echo = spawn(process.execPath, ["-e", ECHO, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((listening) => echo.stdout.once("data", listening));
  const { perSecond } = await load(port, () => get("/"), 500);
  echo.kill();
  return perSecond;
}
