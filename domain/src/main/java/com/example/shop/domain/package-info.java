/**
 * Value types that every business noun uses. Both doors may name them.
 *
 * @see com.example.shop.domain.catalog
 */
package com.example.shop.domain;
