/**
 * Doors, and people who are signed in at them: how requests are sent and answers are read, whatever
 * they are about. Tests call it; it knows nothing of the other packages.
 */
package dev.twodoors.boundary.testing.people;
