/** The built SvelteKit server, as the service sees it; `vite build` writes the module. */
export declare const server: {
  init(options: { env: Record<string, string> }): Promise<void>;
  respond(request: Request, options: { getClientAddress(): string; platform: unknown }): Promise<Response>;
};
