/**
 * Signing in and out, and what a start outside a developer's machine refuses. Browsers and Quarkus
 * call it.
 */
package com.example.shop.web.signin;
