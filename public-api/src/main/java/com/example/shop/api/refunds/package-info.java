/** The published operations on refunds. Nobody calls them but HTTP clients. */
package com.example.shop.api.refunds;
