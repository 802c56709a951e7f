/**
 * What every form needs: its hidden keys and the place for what is wrong. The pages and actions of
 * this door call it.
 */
package dev.twodoors.boundary.web.forms;
