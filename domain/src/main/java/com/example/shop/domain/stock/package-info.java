/**
 * What is on the shelf, and every change of it. Capabilities call it; no door does.
 *
 * @see com.example.shop.domain.stock.Shelf
 */
package com.example.shop.domain.stock;
