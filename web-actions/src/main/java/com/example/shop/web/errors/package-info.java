/**
 * What a visitor sees when something goes wrong: never the text of an exception. Quarkus and the
 * forms call it.
 */
package com.example.shop.web.errors;
