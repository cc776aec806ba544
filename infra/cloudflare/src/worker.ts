import { type ApiEnvironment, tidyUp } from '@uvid/api';
import { type D1Binding, openD1 } from '@uvid/db/d1';
import { createService } from '@uvid/service';
import { linkingSecretNamespace, type SecretNamespace } from './linking-secret-namespace.ts';

interface Bindings {
  readonly DATABASE: D1Binding;
  readonly LINKING_SECRETS: SecretNamespace;
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  /** Scheme and host that people open, such as https://uvid.example.org. */
  readonly ORIGIN: string;
  /** At least 32 characters; signs workspace sessions. */
  readonly AUTH_SECRET: string;
  /** Makes the first administrator, once. */
  readonly SETUP_TOKEN?: string;
}

const services = new WeakMap<Bindings, ReturnType<typeof createService>>();

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    return serviceOf(bindings).fetch(request);
  },

  /** Nightly: unfinished closings, and raw responses whose time is over. */
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    await tidyUp(environmentOf(bindings));
  },
};

/** One service an isolate; Workers hand the same bindings to every request of it. */
function serviceOf(bindings: Bindings) {
  const existing = services.get(bindings);
  if (existing) return existing;

  const service = createService(environmentOf(bindings));
  services.set(bindings, service);
  return service;
}

function environmentOf(bindings: Bindings): ApiEnvironment {
  return {
    database: openD1(bindings.DATABASE),
    linkingSecrets: linkingSecretNamespace(bindings.LINKING_SECRETS),
    clock: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    origin: bindings.ORIGIN,
    authSecret: bindings.AUTH_SECRET,
    ...(bindings.SETUP_TOKEN ? { setupToken: bindings.SETUP_TOKEN } : {}),
    clientAddress: (request) => request.headers.get('cf-connecting-ip') ?? '',
    log: (entry) => console.log(JSON.stringify(entry)),
  };
}
