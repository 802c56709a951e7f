/** Chooses which tests mutation testing asks. */
package dev.twodoors.boundary.mutation;
