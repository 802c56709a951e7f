/**
 * The pages on which products are found, seen and described. Browsers call it.
 *
 * @see com.example.shop.services.catalog
 */
package com.example.shop.web.catalog;
