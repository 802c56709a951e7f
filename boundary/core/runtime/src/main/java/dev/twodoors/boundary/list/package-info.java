/**
 * Long lists come in pages: a capability gives one page and the place where the next begins. Both
 * doors pass them on.
 */
package dev.twodoors.boundary.list;
