/** What the capabilities of a project must pass. Tests of its core extend it. */
package dev.twodoors.boundary.testing.services;
