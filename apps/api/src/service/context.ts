import type { Auth } from '../auth/create-auth.ts';
import type { ApiEnvironment } from '../environment.ts';
import type { Person } from '../policy/may.ts';

/** What every route finds in its context. */
export interface ApiContext {
  Variables: {
    environment: ApiEnvironment;
    auth: Auth;
  };
}

/** What the workspace's routes find besides: somebody is signed in. */
export interface WorkspaceContext {
  Variables: ApiContext['Variables'] & { person: Person };
}
