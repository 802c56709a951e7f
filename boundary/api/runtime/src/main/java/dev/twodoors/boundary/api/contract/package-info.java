/**
 * What the OpenAPI document says beyond the code of the operations: errors, security, owner,
 * capability and the bounds of what is sent. Quarkus calls it when it builds the document.
 */
package dev.twodoors.boundary.api.contract;
