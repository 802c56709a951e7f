/** Sends what the contract allows, and much that it does not, and holds the answers against it. */
package com.example.shop.api.fuzz;
