/** The published operations on orders. Nobody calls them but HTTP clients. */
package com.example.shop.api.orders;
