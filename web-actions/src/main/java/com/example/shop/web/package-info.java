/**
 * The first door: pages, and form handlers that call the capabilities in-process. Nobody calls it
 * but browsers.
 */
package com.example.shop.web;
