/**
 * The public contract: OpenAPI documents, one per major version, what differs between two of them,
 * and which differences break clients. The rules and {@code ./doors contract} ask it.
 *
 * @see dev.twodoors.boundary.engine.rules.ContractBroken
 */
package dev.twodoors.boundary.engine.contract;
