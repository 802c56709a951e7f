/** The rules that need both doors. A project's test extends it. */
package dev.twodoors.boundary.testing.rules;
