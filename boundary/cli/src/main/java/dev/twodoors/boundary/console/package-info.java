/**
 * The page on which a developer sees the last calls of the running doors. The commands run it
 * beside the local stack and read it; only this machine reaches it.
 *
 * @see dev.twodoors.boundary.console.Console what it answers, and to whom
 */
package dev.twodoors.boundary.console;
