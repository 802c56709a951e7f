/**
 * The append-only trail of what was done, refused and denied, the chain of hashes over it, and the
 * answers under request keys. Capabilities may call it; doors may only name its records.
 *
 * @see dev.twodoors.boundary.store.SealChain
 */
package dev.twodoors.boundary.store;
