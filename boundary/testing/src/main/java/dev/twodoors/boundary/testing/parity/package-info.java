/**
 * Every outcome of every capability that both doors offer, through both doors. A project's test
 * extends {@link dev.twodoors.boundary.testing.parity.ParityTable}.
 */
package dev.twodoors.boundary.testing.parity;
