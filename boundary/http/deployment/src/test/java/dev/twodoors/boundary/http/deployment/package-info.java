/** The extension in applications of a few classes. */
package dev.twodoors.boundary.http.deployment;
