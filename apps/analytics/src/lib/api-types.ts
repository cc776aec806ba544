import type { InferResponseType } from 'hono/client';
import type { ApiClient } from '#lib/server/api-client.ts';

// What the API answers, as its routes declare it.
export type Person = InferResponseType<ApiClient['me']['$get'], 200>;
export type Role = Person['roles'][number];
export type Programme = InferResponseType<ApiClient['programmes']['$get'], 200>[number];
export type Country = InferResponseType<ApiClient['countries']['$get'], 200>[number];
export type Seminar = InferResponseType<ApiClient['seminars'][':id']['$get'], 200>;
export type SeminarState = Seminar['state'];
export type ListedPerson = InferResponseType<ApiClient['people']['$get'], 200>[number];
