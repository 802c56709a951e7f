/**
 * What the OpenAPI document says beyond the code of the operations: errors, security, owner and
 * capability of each. Quarkus calls it when it builds the document.
 */
package com.example.shop.api.contract;
