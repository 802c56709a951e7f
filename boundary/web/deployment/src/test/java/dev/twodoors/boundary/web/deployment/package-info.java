/** What a project gets with the extension alone, and what it can replace. */
package dev.twodoors.boundary.web.deployment;
