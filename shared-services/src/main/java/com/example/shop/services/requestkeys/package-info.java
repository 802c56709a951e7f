/**
 * Where the outcomes of commands are kept by request key. Nobody calls it but the call chain of the
 * boundary.
 *
 * @see dev.twodoors.boundary.RequestKeys
 */
package com.example.shop.services.requestkeys;
