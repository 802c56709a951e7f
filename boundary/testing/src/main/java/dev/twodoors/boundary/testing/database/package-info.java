/** What a test sees of the database behind the door or module that it runs. Tests call it. */
package dev.twodoors.boundary.testing.database;
