/** What every page needs. */
package dev.twodoors.boundary.web;
