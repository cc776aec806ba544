import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type HttpBindings, serve } from '@hono/node-server';
import type { ApiEnvironment } from '@uvid/api';
import { emptyLibsqlLog, migrateLibsql, openLibsql } from '@uvid/db/libsql';
import { createService } from '@uvid/service';
import { type Context, Hono } from 'hono';
import { compression } from './compression.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { linkingSecretFiles } from './linking-secret-files.ts';
import { cacheHeaders, staticFiles } from './static-files.ts';
import { startTidyingUp } from './tidying-up.ts';
import { welcome } from './welcome.ts';

await start(configurationOrExit());

async function start(configuration: Configuration) {
  const database = await openLibsql(configuration.databaseUrl, configuration.databaseToken);
  await migrateLibsql(database);

  const addresses = new WeakMap<Request, string>();
  const environment: ApiEnvironment = {
    database,
    linkingSecrets: linkingSecretFiles(join(configuration.dataFolder, 'linking-secrets')),
    clock: () => new Date(),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    origin: configuration.origin,
    authSecret: configuration.authSecret,
    clientAddress: (request) => addresses.get(request) ?? '',
    afterDeletion: () => emptyLibsqlLog(database),
    log: (entry) => console.log(JSON.stringify(entry)),
  };
  const service = createService(environment);
  const app = new Hono<{ Bindings: HttpBindings }>()
    .use(compression, cacheHeaders, ...staticFiles)
    // Held as long as the request itself, for the rate limit and nothing else.
    .all('*', (c) => {
      addresses.set(c.req.raw, addressOf(c, configuration.behindProxy));
      return service.fetch(c.req.raw);
    });
  const stopTidyingUp = await startTidyingUp(environment, database);

  const server = serve({ fetch: app.fetch, port: configuration.port }, async () => {
    for (const line of await welcome(environment, configuration)) console.log(line);
  });

  server.on('error', (error: NodeJS.ErrnoException) => {
    const inUse = error.code === 'EADDRINUSE';
    console.error(
      inUse
        ? `Port ${configuration.port} is in use. Choose another one: PORT=8788 npm start`
        : `The service could not start: ${error.message}`,
    );
    process.exit(1);
  });

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    stopTidyingUp();
    server.close(() => {
      database.$client.close();
      process.exit(0);
    });
    // Browsers keep connections open; whoever stops the service does not wait for them.
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), 2_000).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function addressOf(c: Context<{ Bindings: HttpBindings }>, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? c.env.incoming.socket.remoteAddress ?? '';
}

function configurationOrExit() {
  try {
    return readConfiguration(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
