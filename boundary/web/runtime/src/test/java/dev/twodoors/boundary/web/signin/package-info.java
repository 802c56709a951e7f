/** What can be judged without a browser. */
package dev.twodoors.boundary.web.signin;
