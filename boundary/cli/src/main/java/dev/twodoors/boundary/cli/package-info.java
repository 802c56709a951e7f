/**
 * The commands behind {@code ./doors}: they read options, call the local stack and word what
 * happens. Started by the launchers; nothing else may call them. Judged by the tests beside them.
 */
package dev.twodoors.boundary.cli;
