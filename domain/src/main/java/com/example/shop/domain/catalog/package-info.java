/**
 * Products and their prices. Capabilities call the aggregate and its repository; doors may name
 * only the value types.
 *
 * @see com.example.shop.domain.catalog.Product
 */
package com.example.shop.domain.catalog;
