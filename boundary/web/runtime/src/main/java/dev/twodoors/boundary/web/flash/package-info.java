/** What a page says of the action that led to it. Actions and the layout call it. */
package dev.twodoors.boundary.web.flash;
