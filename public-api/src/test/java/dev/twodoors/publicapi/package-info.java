/**
 * What every API door does that takes {@code boundary-api}, seen at this one. Not for projects: it
 * comes by version and is proven here once.
 */
package dev.twodoors.publicapi;
