/**
 * What every call of a capability passes, from outside in. Nobody calls this package: the build
 * binds it to each {@code handle} method.
 *
 * @see dev.twodoors.boundary.call.OuterInterceptor span, timer, log context, audit of denials
 * @see dev.twodoors.boundary.call.InnerInterceptor validation, request key, transaction, audit
 */
package dev.twodoors.boundary.call;
