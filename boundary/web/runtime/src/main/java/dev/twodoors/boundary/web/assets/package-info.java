/** What pages are shown with, served so that browsers may keep it. Templates call it. */
package dev.twodoors.boundary.web.assets;
