/** The published operations on stock. Nobody calls them but HTTP clients. */
package com.example.shop.api.stock;
