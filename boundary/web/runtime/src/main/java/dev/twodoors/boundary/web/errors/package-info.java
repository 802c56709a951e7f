/**
 * What a visitor sees when something goes wrong or is refused, requests from foreign pages among
 * it: never the text of an exception. Quarkus calls it.
 */
package dev.twodoors.boundary.web.errors;
