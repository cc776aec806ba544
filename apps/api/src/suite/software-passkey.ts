/** What a browser hands over after asking a passkey; see WebAuthn Level 3, section 5.1. */
export interface PasskeyAnswer {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly clientExtensionResults: object;
  readonly response: object;
}

export interface SoftwarePasskey {
  register(challenge: string): Promise<PasskeyAnswer>;
  signIn(challenge: string): Promise<PasskeyAnswer>;
}

/** A passkey that exists in memory only: ES256, attestation `none`. */
export async function createSoftwarePasskey(origin: string): Promise<SoftwarePasskey> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const credentialId = crypto.getRandomValues(new Uint8Array(16));
  const id = base64url(credentialId);
  const relyingParty = await digest(utf8(new URL(origin).hostname));
  const answer = (response: object): PasskeyAnswer => ({
    id,
    rawId: id,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  return {
    register: async (challenge) => {
      const credential = bytes([new Uint8Array(16), [0, credentialId.length], credentialId, coseKey(point)]);
      const authenticatorData = bytes([relyingParty, [flags.registered], new Uint8Array(4), credential]);
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, origin)),
        attestationObject: base64url(attestation(authenticatorData)),
        transports: ['internal'],
      });
    },
    signIn: async (challenge) => {
      const authenticatorData = bytes([relyingParty, [flags.present], new Uint8Array(4)]);
      const client = clientData('webauthn.get', challenge, origin);
      const signed = bytes([authenticatorData, await digest(client)]);
      const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
      const signature = new Uint8Array(await crypto.subtle.sign(algorithm, keys.privateKey, signed));
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(asDer(signature)),
      });
    },
  };
}

/** User present and verified; with a new credential attached when registering. */
const flags = { present: 0x05, registered: 0x45 };

function clientData(type: string, challenge: string, origin: string): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** CBOR: { fmt: 'none', attStmt: {}, authData } */
function attestation(authenticatorData: Uint8Array): Uint8Array {
  const header = [0xa3, 0x63, ...utf8('fmt'), 0x64, ...utf8('none'), 0x67, ...utf8('attStmt'), 0xa0];
  return bytes([header, [0x68, ...utf8('authData'), 0x58, authenticatorData.length], authenticatorData]);
}

/** CBOR: { 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }; RFC 9053, section 7.1. */
function coseKey(point: Uint8Array): Uint8Array {
  const [x, y] = [point.slice(1, 33), point.slice(33, 65)];
  return bytes([[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32], x, [0x22, 0x58, 32], y]);
}

/** Web Crypto signs r ‖ s; WebAuthn wants the ASN.1 sequence of both. */
function asDer(signature: Uint8Array): Uint8Array {
  const integers = [signature.slice(0, 32), signature.slice(32)].map((number) => {
    const start = number.findIndex((byte) => byte !== 0);
    const digits = number.slice(start);
    const positive = (digits[0] ?? 0) & 0x80 ? bytes([[0], digits]) : digits;
    return bytes([[0x02, positive.length], positive]);
  });
  const body = bytes(integers);
  return bytes([[0x30, body.length], body]);
}

function bytes(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function digest(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', data));
}

function base64url(data: Uint8Array): string {
  const text = btoa(String.fromCharCode(...data));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
