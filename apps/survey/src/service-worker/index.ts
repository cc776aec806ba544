/// <reference types="@sveltejs/kit" />
import { answerFromPhone } from './answer-from-phone.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const answer = answerFromPhone(event.request, self.location.origin, caches, fetch);
  if (answer) event.respondWith(answer);
});
