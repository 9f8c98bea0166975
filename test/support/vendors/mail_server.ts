// A real mail server on loopback, and the platform's `connect` over Node's sockets so that our client can reach it.

import { connect as dial, type Socket as NodeSocket } from "node:net";
import { connect as handshake } from "node:tls";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Connect } from "../../../src/channels/email/smtp.ts";
import type { Socket } from "../../../src/channels/email/smtp_session.ts";
import { certificate, key, strangersCertificate, strangersKey } from "./localhost_certificate.ts";

export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly secure: boolean;
  readonly user: string | undefined;
}

/** Without `ours` it shows a certificate of the right name that nobody vouches for. */
export async function mailServer(options: SMTPServerOptions = {}, ours = true) {
  const mails: Received[] = [];
  const server = new SMTPServer({
    ...(ours ? { key, cert: certificate } : { key: strangersKey, cert: strangersCertificate }),
    authOptional: true,
    logger: false,
    onAuth({ username, password }, _, done) {
      if (username === "cavalry" && password === "pässword") done(null, { user: username });
      else done(Object.assign(new Error("5.7.8 wrong"), { responseCode: 535 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((one) => one.address),
          raw: Buffer.concat(chunks).toString("latin1"),
          secure: session.secure,
          user: typeof session.user === "string" ? session.user : undefined,
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    mails,
    baseUrl: `smtp://localhost:${address.port}`,
    port: address.port,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** `trusted` is the certificate this side believes. */
export function nodeConnect(trusted: string = certificate): () => Promise<Connect> {
  const tls = { servername: "localhost", ca: trusted };
  return async () => (at, options) => {
    const plain = dial({ host: "127.0.0.1", port: at.port });
    plain.on("error", () => {});
    return options.secureTransport === "on"
      ? over(handshake({ ...tls, socket: plain }), () => never())
      : over(plain, () => over(handshake({ ...tls, socket: plain }), never));
  };
}

function never(): Socket {
  throw new Error("already secure");
}

/** Web streams that let go of the Node socket when released, as STARTTLS needs. */
function over(socket: NodeSocket, startTls: () => Socket): Socket {
  socket.on("error", () => {});
  const writable: WritableStream = new WritableStream({
    write: (chunk: Uint8Array) =>
      new Promise<void>((resolve, reject) => socket.write(chunk, (error) => (error ? reject(error) : resolve()))),
  });
  let upgraded = false;
  const heard = (chunk: Buffer) => queue.enqueue(new Uint8Array(chunk));
  let queue: ReadableStreamDefaultController<Uint8Array>;
  const readable: ReadableStream = new ReadableStream<Uint8Array>({
    start(controller) {
      queue = controller;
      socket.on("data", heard);
      socket.on("close", () => {
        try {
          controller.close();
        } catch {}
      });
    },
  });
  return {
    readable,
    writable,
    startTls() {
      if (upgraded) return never();
      upgraded = true;
      socket.off("data", heard);
      return startTls();
    },
    async close() {
      socket.destroy();
    },
  };
}
