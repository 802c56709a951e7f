/** The published operations on products. Nobody calls them but HTTP clients. */
package com.example.shop.api.catalog;
