/**
 * What every request of a door passes before Quarkus routes it, and how a door words what is
 * refused there: {@link dev.twodoors.boundary.http.Answers}. The build puts {@link
 * dev.twodoors.boundary.http.FrontDoor} before the HTTP server's own handlers.
 */
package dev.twodoors.boundary.http;
