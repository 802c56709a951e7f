/** For tests inside one module: a look into its database, and checks of its capabilities. */
package dev.twodoors.boundary.testing.services;
