/**
 * The pages in a real browser: with and without scripts, wide and narrow, and what they look like
 * to those who cannot see them. Tests call it.
 */
package dev.twodoors.boundary.testing.browser;
