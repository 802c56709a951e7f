/** Documents, decisions and poms of a project. A project's test extends it. */
package dev.twodoors.boundary.testing.documents;
