/**
 * What every page and form handler needs. The pages of a project call it.
 *
 * @see dev.twodoors.boundary.web.WebConfig
 */
package dev.twodoors.boundary.web;
