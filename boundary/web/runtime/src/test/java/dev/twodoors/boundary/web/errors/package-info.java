/** What a visitor is told of failures. */
package dev.twodoors.boundary.web.errors;
