/** What the Quarkus build does for pages and forms. Only the build calls it. */
package dev.twodoors.boundary.web.deployment;
