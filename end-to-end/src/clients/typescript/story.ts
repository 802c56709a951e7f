// What a buyer, the warehouse, a clerk and an auditor do, said with the client that is generated from the contract.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./v1.js";

type Problem = components["schemas"]["Problem"];
type Answer<T> = { data?: T; error?: Problem; response: Response };

const [buyer, partner, clerk, auditor] = [as("BUYER"), as("PARTNER"), as("CLERK"), as("AUDITOR")];

const found = granted(await buyer.GET("/v1/products", { params: { query: { q: "pen", limit: 5 } } }));
const product = found.items[0];
assert.ok(product, "nothing is found");

const key = randomUUID();
const first = granted(await orders(key, 1));
const again = granted(await orders(key, 1));
assert.equal(again.id, first.id, "one key, two orders");
assert.deepEqual(first.total, product.price);

const short = refused(409, await orders(randomUUID(), product.onHand + 1));
assert.equal(short.code, "out-of-stock");

const seen = await finds(first.id);
assert.equal(granted(seen).status, "PLACED");
assert.equal((await finds(first.id, etag(seen))).response.status, 304);

const second = granted(await orders(randomUUID(), 2));
const cancelled = granted(await cancels(second.id, etag(await finds(second.id))));
assert.equal(cancelled.status, "CANCELLED");

const shipped = granted(
  await partner.POST("/v1/orders/{id}/shipment", {
    params: { path: { id: first.id }, header: { "Idempotency-Key": randomUUID() } },
    body: { trackingCode: "JD014600003SE" },
  }),
);
assert.equal(shipped.status, "SHIPPED");
assert.equal(refused(409, await cancels(first.id, etag(await finds(first.id)))).code, "order-already-shipped");

const refund = granted(
  await buyer.POST("/v1/orders/{id}/refunds", {
    params: { path: { id: first.id }, header: { "Idempotency-Key": randomUUID() } },
    body: { amount: first.total, reason: "It arrived broken." },
  }),
);
assert.equal(refund.status, "REQUESTED");
const decided = granted(
  await clerk.POST("/v1/refunds/{id}/decision", {
    params: { path: { id: refund.id }, header: { "Idempotency-Key": randomUUID() } },
    body: { decision: "APPROVE" },
  }),
);
assert.equal(decided.status, "APPROVED");
assert.equal(granted(await finds(first.id)).refunds[0]?.decidedBy, "clerk");

const trail = granted(await auditor.GET("/v1/audit-records", { params: { query: { subject: first.id, verify: true } } }));
assert.ok(trail.verification?.intact, "the trail is broken");
for (const [capability, outcome] of [
  ["orders.place", "Placed"],
  ["orders.ship", "Shipped"],
  ["orders.cancel", "AlreadyShipped"],
]) {
  assert.ok(
    trail.items.some((record) => record.capability === capability && record.outcome === outcome),
    `the trail tells nothing of ${capability} ${outcome}`,
  );
}

function as(person: string) {
  return createClient<paths>({
    baseUrl: setting("API"),
    headers: { Authorization: `Bearer ${setting(person)}` },
  });
}

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set`);
  return value;
}

function orders(key: string, quantity: number) {
  assert.ok(product);
  return buyer.POST("/v1/orders", {
    params: { header: { "Idempotency-Key": key } },
    body: { lines: [{ sku: product.sku, quantity }] },
  });
}

function finds(id: string, known?: string) {
  return buyer.GET("/v1/orders/{id}", {
    params: { path: { id }, header: known === undefined ? {} : { "If-None-Match": known } },
  });
}

function cancels(id: string, known: string) {
  return buyer.POST("/v1/orders/{id}/cancellation", {
    params: { path: { id }, header: { "Idempotency-Key": randomUUID(), "If-Match": known } },
  });
}

function etag(answer: { response: Response }): string {
  const tag = answer.response.headers.get("ETag");
  assert.ok(tag, "no ETag");
  return tag;
}

/** What was asked for; a refusal ends the story. */
function granted<T>(answer: Answer<T>): T {
  assert.ok(answer.data !== undefined, `${answer.response.status} ${JSON.stringify(answer.error)}`);
  return answer.data;
}

/** Why it was refused; a grant ends the story. */
function refused(status: number, answer: Answer<unknown>): Problem {
  assert.equal(answer.response.status, status);
  assert.ok(answer.error);
  assert.equal(answer.error.status, status);
  return answer.error;
}
