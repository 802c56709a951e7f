/** What comes by version, proven with the shop; no part of a project. */
package dev.twodoors.web;
