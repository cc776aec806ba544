import { z } from 'zod';
import { roles } from '../policy/may.ts';
import { languageSchema } from '../surveys/survey.schema.ts';

export const roleSchema = z.enum(roles);

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
  country: z.string().nullable(),
  language: languageSchema,
});

export type PersonView = z.infer<typeof personSchema>;

export const meSchema = personSchema.extend({ passkeys: z.int() });

export const newPersonSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).toLowerCase(),
  roles: z.array(roleSchema).min(1).max(4),
  country: z.string().length(2).nullable(),
  language: languageSchema,
});

export type NewPerson = z.infer<typeof newPersonSchema>;

/** A one-time sign-in link, to be handed over; it works once and for 24 hours. */
export const linkSchema = z.object({ link: z.string() });
export const invitedSchema = z.object({ person: personSchema, link: z.string() });

export const setupSchema = z.strictObject({
  token: z.string().max(200),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(254).toLowerCase(),
});

export const signInSchema = z.strictObject({ token: z.string().min(1).max(200) });
