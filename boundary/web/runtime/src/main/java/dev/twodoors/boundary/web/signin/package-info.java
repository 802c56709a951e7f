/**
 * Signing in and out, and what a start outside a developer's machine refuses. Browsers and Quarkus
 * call it.
 */
@UiOnly(because = "Programs bring a token; only people at these pages sign in and out.")
package dev.twodoors.boundary.web.signin;

import dev.twodoors.boundary.UiOnly;
