// A phone's own keeper of passkeys, as the browser speaks to it: a key of ES256, made and used in memory.
import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

export class Authenticator {
  readonly id = b64(randomBytes(16));
  readonly #origin: string;
  readonly #key = generateKeyPairSync("ec", { namedCurve: "P-256" });
  #uses = 0;
  #user = "";

  constructor(origin: string) {
    this.#origin = origin;
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin, crossOrigin: false }));
  }

  #data(flags: number, more: Uint8Array = new Uint8Array()): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.#uses);
    const site = sha256(new URL(this.#origin).hostname);
    return Buffer.concat([site, Buffer.from([flags]), count, more]);
  }

  /** What `navigator.credentials.create` answers. */
  make({ challenge, user }: { challenge: string; user: { id: string } }) {
    this.#user = user.id;
    const { x = "", y = "" } = this.#key.publicKey.export({ format: "jwk" });
    const id = Buffer.from(this.id, "base64url");
    // CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, and around it {"fmt": "none", "attStmt": {}, "authData": …}.
    const [ahead, between] = [Buffer.from("a5010203262001215820", "hex"), Buffer.from("225820", "hex")];
    const cose = Buffer.concat([ahead, Buffer.from(x, "base64url"), between, Buffer.from(y, "base64url")]);
    const data = this.#data(0x45, Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]));
    const around = Buffer.from("a363666d74646e6f6e656761747453746d74a0686175746844617461", "hex");
    const attestation = Buffer.concat([around, Buffer.from([0x58, data.length]), data]);
    return {
      ...{ id: this.id, rawId: this.id, type: "public-key" as const, clientExtensionResults: {} },
      response: {
        clientDataJSON: b64(this.#client("webauthn.create", challenge)),
        attestationObject: b64(attestation),
        authenticatorData: b64(data),
        publicKey: b64(this.#key.publicKey.export({ format: "der", type: "spki" })),
        publicKeyAlgorithm: -7,
        transports: ["internal" as const],
      },
    };
  }

  /** What `navigator.credentials.get` answers. */
  use({ challenge }: { challenge: string }) {
    this.#uses += 1;
    const client = this.#client("webauthn.get", challenge);
    const data = this.#data(0x05);
    const signature = createSign("sha256")
      .update(Buffer.concat([data, sha256(client)]))
      .sign(this.#key.privateKey);
    return {
      ...{ id: this.id, rawId: this.id, type: "public-key" as const, clientExtensionResults: {} },
      response: {
        ...{ clientDataJSON: b64(client), authenticatorData: b64(data), signature: b64(signature) },
        userHandle: this.#user,
      },
    };
  }
}
