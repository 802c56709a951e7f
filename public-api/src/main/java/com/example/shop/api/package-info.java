/**
 * The second door: what other programs may rely on. It turns requests into inputs of capabilities
 * and outcomes into answers; nobody calls it but HTTP clients.
 */
package com.example.shop.api;
