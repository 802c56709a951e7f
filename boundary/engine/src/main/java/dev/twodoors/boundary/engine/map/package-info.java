/** The capability map: one model, several forms. */
package dev.twodoors.boundary.engine.map;
